import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { TOOL } from '../config/tool.js';

/** The OpenAPI document of the application, made from its controllers. Committed as docs/openapi.json. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Demarc')
    .setDescription('Shared-responsibility compliance of Tencent Cloud accounts. Errors are problem details (RFC 9457) with code, place and remedy. Lists are paged by opaque tokens.')
    .setVersion(TOOL.version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0');
  return SwaggerModule.createDocument(app, builder.build());
}
