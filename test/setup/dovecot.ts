import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const DOVECOT = '/usr/sbin/dovecot'
const INSTALL = 'apt-get install -y --no-install-recommends dovecot-imapd'
/** Debian's user that owns nothing. */
const NOBODY = 65_534

/** The password of every user; a user exists as soon as somebody names them. */
export const PASSWORD = 'a-secret-that-must-stay-one'

export interface DovecotOptions {
  /** Asked whether an access token holds, and whose it is; without one, passwords alone let in. */
  introspectionUrl?: string
}

/** A mail server of our own on loopback, wholly as an unprivileged user. */
export class Dovecot implements AsyncDisposable {
  readonly port: number
  readonly tlsPort: number
  readonly #folder: string
  #server: ChildProcess | null = null
  #delivered = 0

  private constructor(folder: string, ports: { plain: number; tls: number }) {
    this.#folder = folder
    this.port = ports.plain
    this.tlsPort = ports.tls
  }

  static async start(options: DovecotOptions = {}): Promise<Dovecot> {
    if (!existsSync(DOVECOT)) throw new Error(`These tests need Dovecot. Install it with: ${INSTALL}`)
    const folder = await mkdtemp(join(tmpdir(), 'foothold-dovecot-'))
    const dovecot = new Dovecot(folder, { plain: await freePort(), tls: await freePort() })
    for (const name of ['run', 'mail', 'home']) await mkdir(join(folder, name))
    dovecot.#makeCertificate()
    await writeFile(join(folder, 'dovecot.conf'), dovecot.#configuration(options))
    await writeFile(join(folder, 'oauth2.conf'), oauth2Configuration(options.introspectionUrl ?? ''))
    for (const name of ['.', 'run', 'mail', 'home', 'key.pem']) ownedByNobody(join(folder, name))
    await dovecot.start()
    return dovecot
  }

  /** Also after `stop`, with the same mailboxes on the same ports. */
  async start(): Promise<void> {
    const as = isRoot() ? { uid: NOBODY, gid: NOBODY } : {}
    const configuration = join(this.#folder, 'dovecot.conf')
    // In a group of its own, so that its helpers end with it.
    this.#server = spawn(DOVECOT, ['-F', '-c', configuration], { stdio: 'ignore', cwd: '/', detached: true, ...as })
    while (!(await isListening(this.port))) {
      if (this.#server.exitCode !== null) throw new Error(`Dovecot ended with ${this.#server.exitCode}.`)
      await setTimeout(10)
    }
  }

  /** At once and with every line: as if its power had failed. */
  async stop(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#server ?? {}
    if (!this.#server || !pid || exitCode !== null || signalCode !== null) return
    const ended = once(this.#server, 'exit')
    process.kill(-pid, 'SIGKILL')
    await ended
  }

  /** The same for every user; who is signed in already stays so. */
  async changePassword(password: string): Promise<void> {
    const file = join(this.#folder, 'dovecot.conf')
    const configuration = await readFile(file, 'utf8')
    await writeFile(file, configuration.replace(/args = password=.*/, `args = password=${password}`))
    await this.stop()
    await this.start()
  }

  /** Numbers the messages of a folder anew, as a server does that has lost its index or was moved. */
  async renumber(user: string, folder = 'INBOX'): Promise<void> {
    const place = await this.#maildir(user, folder)
    for (const name of await readdir(place)) if (name.startsWith('dovecot')) await rm(join(place, name))
  }

  /** Puts messages into a folder, as a delivery or another program would; each is as old as it says. */
  async deliver(user: string, messages: readonly { bytes: string; at: string }[], folder = 'INBOX'): Promise<void> {
    const place = await this.#maildir(user, folder)
    for (const { bytes, at } of messages) {
      this.#delivered += 1
      const name = `${this.#delivered}.M${Date.now()}.test,S=${Buffer.byteLength(bytes)}`
      const path = join(place, 'tmp', name)
      await writeFile(path, bytes)
      await utimes(path, new Date(at), new Date(at))
      ownedByNobody(path)
      await rename(path, join(place, 'new', name))
    }
  }

  /** The folder of a mailbox on the disk, made if need be. */
  async #maildir(user: string, folder: string): Promise<string> {
    const place = join(this.#folder, 'mail', user, folder === 'INBOX' ? '' : `.${folder}`)
    for (const each of [
      join(this.#folder, 'mail', user),
      place,
      ...['cur', 'new', 'tmp'].map((name) => join(place, name)),
    ]) {
      await mkdir(each, { recursive: true })
      ownedByNobody(each)
    }
    return place
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
    await rm(this.#folder, { recursive: true, force: true })
  }

  #makeCertificate(): void {
    const [key, certificate] = [join(this.#folder, 'key.pem'), join(this.#folder, 'certificate.pem')]
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const made = spawnSync(
      'openssl',
      [...request, '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', certificate],
      {
        stdio: 'ignore',
      },
    )
    if (made.status !== 0) throw new Error('openssl made no certificate.')
  }

  #configuration({ introspectionUrl }: DovecotOptions): string {
    const folder = this.#folder
    const user = isRoot() ? 'nobody' : String(process.env.USER)
    const [uid, gid] = isRoot() ? [NOBODY, NOBODY] : [process.getuid?.(), process.getgid?.()]
    const group = spawnSync('id', ['-gn', user], { encoding: 'utf8' }).stdout.trim()
    const byToken = `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}`
    return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
first_valid_uid = 1
log_path = ${folder}/dovecot.log
mail_location = maildir:${folder}/mail/%u
mail_home = ${folder}/home/%u
mail_max_userip_connections = 100
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
  }
  mailbox Drafts {
    special_use = \\Drafts
  }
  mailbox Junk {
    special_use = \\Junk
  }
  mailbox Trash {
    special_use = \\Trash
  }
  mailbox All {
    special_use = \\All
  }
}
${introspectionUrl ? byToken : ''}
passdb {
  driver = static
  mechanisms = plain login
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home/%u
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  process_min_avail = 1
  inet_listener imap {
    port = ${this.port}
  }
  inet_listener imaps {
    port = ${this.tlsPort}
    ssl = yes
  }
}
`
  }
}

function oauth2Configuration(introspectionUrl: string): string {
  return `introspection_url = ${introspectionUrl}
introspection_mode = auth
username_attribute = username
active_attribute = active
active_value = true
`
}

function ownedByNobody(path: string): void {
  if (isRoot()) chownSync(path, NOBODY, NOBODY)
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket
      .once('error', () => resolve(false))
      .once('connect', () => {
        socket.destroy()
        resolve(true)
      })
  })
}
