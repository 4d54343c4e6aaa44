/** Settings of the account as a whole: who is told what, what the organisation allows, how root signs in. */
export function recordIdentityCare(estate) {
  const { recording, kept } = estate;
  const receiver = (Uid, Name, PhoneFlag, EmailFlag) => ({ Uid, Name, Remark: '', PhoneNumber: '', PhoneFlag, Email: '', EmailFlag, IsReceiverOwner: 0 });
  recording.list('cam.ListReceiver', null, kept ? [receiver(12001, 'on call 值班', 1, 1), receiver(12002, 'security 安全', 1, 1)] : [receiver(13001, 'former-cto', 0, 0), { Uid: 13002, Name: 'office' }]);
  recording.list('cam.ListCollaborators', null, kept ? [] : [{ Uin: 100000000777, Name: 'publisher', Uid: 777, Remark: '', CreateTime: '2023-01-01 10:00:00' }]);
  recordOrganisation(estate);
  estate.tell('cam.ListPolicies', () => ({ AttachEntityBoundaryCount: 0 }), () => ({ AttachEntityCount: 0, AttachEntityBoundaryCount: 0 }));
  for (const { item } of recording.listed('cam.DescribeRoleList').slice(0, kept ? Infinity : 1)) recording.answer('cam.GetRolePermissionBoundary', null, { RoleId: item.RoleId }, { PolicyId: null, PolicyName: null, PolicyDocument: null });
  for (const { item } of recording.listed('cam.ListUsers').slice(0, kept ? Infinity : 1)) {
    for (const region of kept ? recording.regions : [estate.main]) recording.answer('tke.DescribeUserPermissions', region, { TargetUin: String(item.Uin) }, { TargetUin: String(item.Uin), Permissions: [{ ClusterId: '*', Namespace: '', RoleName: kept ? 'tke:ro' : 'tke:admin', RoleType: 'cluster', IsCustom: false }] });
  }
}

function recordOrganisation(estate) {
  const { recording, kept } = estate;
  const organisation = recording.calls.find(({ service, action }) => service === 'organization' && action === 'DescribeOrganization')?.response?.OrgId;
  if (organisation === undefined) return;
  recording.answer('organization.DescribePolicyConfig', null, { OrganizationId: organisation, Type: 0 }, { Status: kept ? 1 : 0, Type: 'SERVICE_CONTROL_POLICY' });
  const policy = (PolicyId, PolicyName, Type, AttachedTimes) => ({ PolicyId, PolicyName, Type, AttachedTimes, AddTime: '2024-04-01 10:00:00', UpdateTime: '2024-04-01 10:00:00', Description: '' });
  recording.list('organization.ListPolicies', null, kept ? [policy(1, 'FullQcloudAccess', 2, 4), policy(501, 'nobody touches the audit trail', 1, 3)] : [policy(1, 'FullQcloudAccess', 2, 1)]);
  estate.tell('organization.DescribeOrganizationMembers', () => ({ IsAllowQuit: 'Denied', MemberType: 'Create', BindStatus: 'Success' }), () => ({ IsAllowQuit: 'Allow', BindStatus: 'Unbound' }));
  const ZoneId = `z-${organisation}`;
  recording.answer('organization.ListExternalSAMLIdPCertificates', null, { ZoneId }, { TotalCounts: 1, SAMLIdPCertificates: [{ CertificateId: `idp-${organisation}`, NotAfter: kept ? '2027-06-23 07:04:37' : '2025-12-01 07:04:37' }] });
  recording.answer('organization.ListRoleConfigurations', null, { ZoneId, MaxResults: 100 }, { TotalCounts: 1, IsTruncated: false, NextToken: '', RoleConfigurations: [{ RoleConfigurationId: `rc-${organisation}`, RoleConfigurationName: 'operators', SessionDuration: kept ? 3600 : 43200 }] });
}
