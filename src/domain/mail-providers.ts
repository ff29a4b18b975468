import type { AccountGuide, AccountServer, SignIn } from './account.ts'

export interface MailProvider {
  id: string
  /** The parts of addresses behind the @. A domain of one's own says nothing, also where Google or Microsoft serve it. */
  domains: readonly string[]
  /** Null where no program may read mail. */
  server: AccountServer | null
  /** What to sign in as: the address, or the part of it before the @. */
  userName: 'address' | 'local_part'
  signIn: SignIn
  guide: AccountGuide
  /** How long it takes a person who does it for the first time: settings to find, a password to make. */
  minutes: number
  oauth?: OAuthServer
}

/** Where permission is asked for and given, for programs with a client id of the person's own. */
export interface OAuthServer {
  authorizationUrl: string
  tokenUrl: string
  scope: string
}

const GOOGLE: OAuthServer = {
  authorizationUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  scope: 'https://mail.google.com/',
}

const MICROSOFT: OAuthServer = {
  authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
}

/** The countries in which Microsoft gave out addresses, as the ends of domains. */
const MICROSOFT_ENDS =
  'com at be ca cl cz de dk es fi fr gr hu ie in it jp lt lv nl no ph pt se sg sk co.uk co.za co.jp com.ar com.au com.br com.tr'

const YAHOO_ENDS =
  'com ca de es fr gr ie in it nl no pl pt ro se co.in co.nz co.uk co.za com.ar com.au com.br com.mx com.sg'

/** As the providers themselves describe it; looked up in November 2026. */
export const MAIL_PROVIDERS: readonly MailProvider[] = [
  {
    ...at('gmail', 'imap.gmail.com', 'app_password', 'gmail', 5),
    domains: words('gmail.com googlemail.com'),
    oauth: GOOGLE,
  },
  {
    ...at('microsoft', 'outlook.office365.com', 'oauth', 'microsoft', 20),
    domains: [...ending(['outlook', 'hotmail', 'live'], MICROSOFT_ENDS), 'msn.com', 'windowslive.com'],
    oauth: MICROSOFT,
  },
  {
    ...at('yahoo', 'imap.mail.yahoo.com', 'app_password', 'yahoo', 5),
    domains: [...ending(['yahoo'], YAHOO_ENDS), 'ymail.com', 'rocketmail.com', 'myyahoo.com'],
  },
  {
    ...at('aol', 'imap.aol.com', 'app_password', 'yahoo', 5),
    domains: words('aol.com aol.de aol.fr aol.co.uk aim.com'),
  },
  {
    ...at('icloud', 'imap.mail.me.com', 'app_password', 'icloud', 5),
    domains: words('icloud.com me.com mac.com'),
    userName: 'local_part',
  },
  {
    ...at('gmx', 'imap.gmx.net', 'password', 'gmx', 4),
    domains: words('gmx.de gmx.net gmx.at gmx.ch gmx.li gmx.org gmx.info'),
  },
  {
    ...at('gmx_com', 'imap.gmx.com', 'password', 'gmx', 4),
    domains: words('gmx.com gmx.us gmx.co.uk gmx.fr gmx.es gmx.pt gmx.ie'),
  },
  { ...at('mail_com', 'imap.mail.com', 'password', 'gmx', 4), domains: words('mail.com email.com') },
  { ...at('web_de', 'imap.web.de', 'password', 'gmx', 4), domains: words('web.de') },
  {
    ...at('t_online', 'secureimap.t-online.de', 'app_password', 't_online', 5),
    domains: words('t-online.de magenta.de'),
  },
  { ...at('freenet', 'mx.freenet.de', 'password', 'plain', 3), domains: words('freenet.de') },
  {
    ...at('posteo', 'posteo.de', 'password', 'plain', 2),
    domains: ending(
      ['posteo'],
      'de net org eu at be ch ee es fr hu ie in it jp la li lt lu me mx nl no pl pt ro ru se si uk us',
    ),
  },
  { ...at('mailbox_org', 'imap.mailbox.org', 'password', 'plain', 2), domains: words('mailbox.org') },
  {
    ...at('fastmail', 'imap.fastmail.com', 'app_password', 'fastmail', 4),
    domains: words('fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.de sent.com messagingengine.com'),
  },
  {
    ...at('proton', '127.0.0.1', 'app_password', 'proton', 15),
    server: { host: '127.0.0.1', port: 1143, security: 'starttls' },
    domains: words('proton.me protonmail.com protonmail.ch pm.me'),
  },
  {
    ...at('tuta', '', 'none', 'closed', 0),
    server: null,
    domains: words('tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me'),
  },
  { ...at('zoho', 'imap.zoho.com', 'app_password', 'zoho', 5), domains: words('zoho.com zohomail.com') },
  { ...at('zoho_eu', 'imap.zoho.eu', 'app_password', 'zoho', 5), domains: words('zohomail.eu zoho.eu') },
  { ...at('orange_fr', 'imap.orange.fr', 'password', 'plain', 3), domains: words('orange.fr wanadoo.fr') },
  { ...at('free_fr', 'imap.free.fr', 'password', 'plain', 3), domains: words('free.fr'), userName: 'local_part' },
  {
    ...at('laposte', 'imap.laposte.net', 'password', 'plain', 3),
    domains: words('laposte.net'),
    userName: 'local_part',
  },
  { ...at('sfr', 'imap.sfr.fr', 'password', 'plain', 3), domains: words('sfr.fr neuf.fr') },
  {
    ...at('libero', 'imapmail.libero.it', 'password', 'switch_on', 4),
    domains: words('libero.it inwind.it iol.it blu.it giallo.it'),
  },
  { ...at('virgilio', 'in.virgilio.it', 'password', 'plain', 3), domains: words('virgilio.it') },
  { ...at('tiscali', 'imap.tiscali.it', 'password', 'plain', 3), domains: words('tiscali.it') },
  { ...at('kpn', 'imap.kpnmail.nl', 'password', 'plain', 3), domains: words('kpnmail.nl') },
  {
    ...at('seznam', 'imap.seznam.cz', 'password', 'switch_on', 4),
    domains: words('seznam.cz email.cz post.cz spoluzaci.cz'),
  },
  { ...at('wp', 'imap.wp.pl', 'password', 'switch_on', 4), domains: words('wp.pl'), userName: 'local_part' },
  {
    ...at('o2_pl', 'poczta.o2.pl', 'password', 'switch_on', 4),
    domains: words('o2.pl go2.pl tlen.pl prokonto.pl'),
    userName: 'local_part',
  },
  {
    ...at('onet', 'imap.poczta.onet.pl', 'password', 'switch_on', 4),
    domains: words('onet.pl op.pl vp.pl onet.eu poczta.onet.pl poczta.onet.eu'),
  },
  {
    ...at('interia', 'poczta.interia.pl', 'password', 'switch_on', 4),
    domains: words('interia.pl interia.eu interia.com intmail.pl'),
  },
]

function at(
  id: string,
  host: string,
  signIn: SignIn,
  guide: AccountGuide,
  minutes: number,
): Omit<MailProvider, 'domains'> {
  return { id, server: { host, port: 993, security: 'tls' }, userName: 'address', signIn, guide, minutes }
}

function words(text: string): string[] {
  return text.split(' ')
}

function ending(names: readonly string[], ends: string): string[] {
  return names.flatMap((name) => words(ends).map((end) => `${name}.${end}`))
}
