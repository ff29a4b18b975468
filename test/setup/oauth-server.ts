import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

interface Granted {
  user: string
  challenge: string
  redirectUri: string
}

export const CLIENT = { id: 'a-client-of-my-own', secret: 'a-client-secret' }

/** A provider's side of OAuth (RFC 6749, 7636, 7662) on loopback. The person it asks always says yes, and is whom the hint names. */
export class OAuthServer implements AsyncDisposable {
  readonly origin: string
  /** How long tokens hold. */
  seconds = 3600
  /** Counts what was asked of the token endpoint. */
  readonly asked = { authorization_code: 0, refresh_token: 0 }
  readonly #server: ReturnType<typeof createServer>
  readonly #codes = new Map<string, Granted>()
  readonly #access = new Map<string, string>()
  readonly #refresh = new Map<string, string>()

  private constructor(server: ReturnType<typeof createServer>, port: number) {
    this.#server = server
    this.origin = `http://127.0.0.1:${port}`
  }

  static async start(): Promise<OAuthServer> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const provider = new OAuthServer(server, address.port)
    server.on('request', async (request, response) => {
      const { status, body, location } = provider.#answer(
        new URL(request.url ?? '', provider.origin),
        request,
        await text(request),
      )
      response.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) })
      response.end(JSON.stringify(body ?? {}))
    })
    return provider
  }

  /** No token that was given holds any longer. */
  revoke(): void {
    this.#access.clear()
    this.#refresh.clear()
  }

  /** Access tokens hold no longer; they can be renewed. */
  expire(): void {
    this.#access.clear()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #answer(url: URL, request: IncomingMessage, body: string): { status: number; body?: object; location?: string } {
    switch (url.pathname) {
      case '/authorize':
        return { status: 302, location: this.#authorize(url.searchParams) }
      case '/token':
        return this.#token(new URLSearchParams(body))
      case '/introspect': {
        const user = this.#access.get(/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '')
        return { status: 200, body: user ? { active: true, username: user } : { active: false } }
      }
      default:
        return { status: 404 }
    }
  }

  #authorize(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('state', asked.get('state') ?? '')
    const isRight = asked.get('client_id') === CLIENT.id && asked.get('code_challenge_method') === 'S256'
    if (!isRight) {
      back.searchParams.set('error', 'unauthorized_client')
      return back.href
    }
    const code = randomBytes(16).toString('hex')
    const [user = ''] = (asked.get('login_hint') ?? '').split('@')
    this.#codes.set(code, {
      user,
      challenge: asked.get('code_challenge') ?? '',
      redirectUri: asked.get('redirect_uri') ?? '',
    })
    back.searchParams.set('code', code)
    return back.href
  }

  #token(asked: URLSearchParams): { status: number; body: object } {
    const refused = { status: 400, body: { error: 'invalid_grant' } }
    if (asked.get('client_id') !== CLIENT.id || asked.get('client_secret') !== CLIENT.secret) return refused
    const user = asked.get('grant_type') === 'refresh_token' ? this.#renewed(asked) : this.#exchanged(asked)
    if (!user) return refused
    const [access, refresh] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')]
    this.#access.set(access, user)
    this.#refresh.set(refresh, user)
    return {
      status: 200,
      body: { access_token: access, token_type: 'Bearer', expires_in: this.seconds, refresh_token: refresh },
    }
  }

  #exchanged(asked: URLSearchParams): string | null {
    this.asked.authorization_code += 1
    const code = asked.get('code') ?? ''
    const granted = this.#codes.get(code)
    this.#codes.delete(code)
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url')
    const isRight = granted?.challenge === challenge && granted.redirectUri === asked.get('redirect_uri')
    return isRight ? granted.user : null
  }

  #renewed(asked: URLSearchParams): string | null {
    this.asked.refresh_token += 1
    const token = asked.get('refresh_token') ?? ''
    const user = this.#refresh.get(token) ?? null
    this.#refresh.delete(token)
    return user
  }
}
