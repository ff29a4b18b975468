import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contract } from '../../api/contract.ts'

/** The contract as an OpenAPI 3.1 document. */
export async function openApiDocument(version: string): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  return generator.generate(contract, {
    info: {
      title: 'Foothold',
      version,
      description: 'Everything that the page and the command line can do. Nothing here leaves this machine.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/api' }],
    security: [{ bearer: [] }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token in server.json in the data folder' },
      },
    },
  })
}
