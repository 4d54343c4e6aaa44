import { id, object, text } from '../shape.js';
import { policyDocument } from './policy-document.js';

/**
 * The policy that limits what an identity may do, whatever its other policies say (cam.GetUserPermissionBoundary,
 * cam.GetRolePermissionBoundary). `PolicyId` null, "" or 0: none is set.
 */
export const permissionBoundary = object({ PolicyId: id, PolicyName: text, PolicyDocument: policyDocument });
