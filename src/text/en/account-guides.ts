import type { AccountGuide } from '../../domain/account.ts'

/** One drawn sheet of a picture: a menu, switches, a password that is shown, fields, or the way that mail takes. */
export type Sheet =
  | { kind: 'menu'; title: string; rows: readonly string[]; tap: number }
  | { kind: 'switches'; title: string; rows: readonly string[]; tap: number }
  | { kind: 'password'; title: string; shown: string }
  | { kind: 'fields'; title: string; rows: readonly { name: string; value: string }[] }
  | { kind: 'way'; stops: readonly string[]; isClosed?: boolean }

interface Guide {
  steps: readonly string[]
  /** What to know beforehand, or where it does not work. */
  note?: string
  /** What the picture says. */
  alt: string
  sheets: readonly Sheet[]
}

export interface AccountGuides {
  pictured: string
  renamed: string
  guides: Record<AccountGuide, Guide>
  /** What is registered for a client id of one's own, at providers that would also take a password. */
  registering: Partial<Record<AccountGuide, readonly string[]>>
}

/** How a password for programs, or permission, is come by at each provider. */
export const accountGuides: AccountGuides = {
  pictured: 'How it goes',
  renamed: 'Providers rename their menus now and then; the words may differ a little.',
  guides: {
    gmail: {
      steps: [
        'Open myaccount.google.com/apppasswords and sign in. If Google says that this is not available, switch on “2-Step Verification” under “Security” first.',
        'Type a name, such as Foothold, and choose “Create”.',
        'Google shows sixteen letters, once. Copy them into the field below.',
      ],
      note: 'Schools and companies may have switched this off, and so does Google’s Advanced Protection. An export file works there too.',
      alt: 'Two sheets: a page called App passwords with the name Foothold and a button Create, and then sixteen letters in four groups to be copied.',
      sheets: [
        { kind: 'menu', title: 'App passwords', rows: ['App name: Foothold', 'Create'], tap: 1 },
        { kind: 'password', title: 'Your app password', shown: 'abcd efgh ijkl mnop' },
      ],
    },
    microsoft: {
      steps: [
        'In Outlook on the web open “Settings”, then “Mail”, then “Forwarding and IMAP”, and let devices and apps use IMAP.',
        'At entra.microsoft.com, under “App registrations”, register an app for personal Microsoft accounts. Microsoft may ask you to set up a free directory first.',
        'Add the platform “Mobile and desktop applications” with the redirect address that is shown below.',
        'Under “API permissions” add the delegated permission IMAP.AccessAsUser.All.',
        'Copy the “Application (client) ID” into the field below, and sign in.',
      ],
      note: 'Microsoft accepts no passwords from programs any more, so this is the long way: about twenty minutes for somebody used to such pages. An export by way of Thunderbird is easier for most.',
      alt: 'Three stops on the way: you register an app at Microsoft, Microsoft gives a client id, and with it Foothold may read.',
      sheets: [
        { kind: 'way', stops: ['Your app at Microsoft', 'Client id', 'Foothold may read'] },
        { kind: 'fields', title: 'App registration', rows: [{ name: 'Application (client) ID', value: '1a2b3c4d-…' }] },
      ],
    },
    yahoo: {
      steps: [
        'Sign in, open your account’s page, and choose “Security”.',
        'Choose “Create app password”, near the foot of the page.',
        'Type a name, such as Foothold, and have the password made.',
        'Sixteen letters are shown, once. Copy them into the field below.',
      ],
      alt: 'Two sheets: the Security page with Create app password to be chosen, and then sixteen letters to be copied.',
      sheets: [
        { kind: 'menu', title: 'Security', rows: ['Password', 'Two-step verification', 'Create app password'], tap: 2 },
        { kind: 'password', title: 'Your app password', shown: 'abcd efgh ijkl mnop' },
      ],
    },
    icloud: {
      steps: [
        'Open account.apple.com and sign in.',
        'Choose “Sign-In and Security”, then “App-Specific Passwords”.',
        'Add one with a name such as Foothold.',
        'Copy what is shown, four groups of four letters, into the field below.',
      ],
      note: 'It needs two-factor authentication, which nearly every Apple account has.',
      alt: 'Two sheets: the page Sign-In and Security with App-Specific Passwords to be chosen, and then four groups of letters to be copied.',
      sheets: [
        {
          kind: 'menu',
          title: 'Sign-In and Security',
          rows: ['Two-Factor Authentication', 'App-Specific Passwords'],
          tap: 1,
        },
        { kind: 'password', title: 'Your password', shown: 'abcd-efgh-ijkl-mnop' },
      ],
    },
    gmx: {
      steps: [
        'Open your mail in the browser, then its settings.',
        'Choose “POP3 & IMAP” (in German “POP3/IMAP Abruf”).',
        'Allow access by POP3 and IMAP, and save. It may want to be confirmed once more.',
        'Below, enter your usual password. If you use two-factor authentication, make a password for programs in the security settings and enter that.',
      ],
      note: 'mail.com offers this to paying customers only.',
      alt: 'A settings page called POP3 and IMAP, whose switch for access is on, and a button Save.',
      sheets: [
        { kind: 'menu', title: 'Settings', rows: ['Filter rules', 'POP3 & IMAP', 'Signature'], tap: 1 },
        { kind: 'switches', title: 'POP3 & IMAP', rows: ['Allow access by POP3 and IMAP'], tap: 0 },
      ],
    },
    t_online: {
      steps: [
        'Open email.t-online.de and sign in.',
        'Open the settings, and there the passwords (“Passwörter”).',
        'Set a “Passwort für E-Mail-Programme”. It is another one than that of your Telekom login.',
        'Enter that password below.',
      ],
      alt: 'Two sheets: the settings with Passwort für E-Mail-Programme to be chosen, and then the password that you set yourself.',
      sheets: [
        {
          kind: 'menu',
          title: 'Einstellungen',
          rows: ['Telekom Login', 'Passwort für E-Mail-Programme'],
          tap: 1,
        },
        { kind: 'password', title: 'Neues Passwort', shown: '••••••••••' },
      ],
    },
    fastmail: {
      steps: [
        'Open “Settings”, then “Privacy & Security”.',
        'Choose “New app password”; it may stand under “Integrations” or “Connected apps”.',
        'Name it Foothold, and give it access to mail alone.',
        'Copy the password that is shown into the field below.',
      ],
      note: 'The Basic plan lets no program in.',
      alt: 'Two sheets: Privacy and Security with New app password to be chosen, and then the password to be copied.',
      sheets: [
        { kind: 'menu', title: 'Privacy & Security', rows: ['Two-step verification', 'New app password'], tap: 1 },
        { kind: 'password', title: 'Your app password', shown: '2k4m 6p8r 3t5v 7x9z' },
      ],
    },
    proton: {
      steps: [
        'Install Proton Mail Bridge from proton.me/mail/bridge on this computer, and sign in to it.',
        'In Bridge, open “Mailbox details”. It shows a user name and a password for programs.',
        'Copy that password into the field below. If Bridge shows another port than 1143, enter it under “Server”.',
      ],
      note: 'Bridge comes with Proton’s paid plans, and has to run while Foothold reads.',
      alt: 'The way that mail takes: from Proton, to Bridge on this computer, to Foothold. Bridge shows a password for programs.',
      sheets: [
        { kind: 'way', stops: ['Proton', 'Bridge, on this computer', 'Foothold'] },
        {
          kind: 'fields',
          title: 'Mailbox details',
          rows: [
            { name: 'Port', value: '1143' },
            { name: 'Password', value: 'aB3dE6gH9…' },
          ],
        },
      ],
    },
    zoho: {
      steps: [
        'In Zoho Mail open “Settings”, then “Mail accounts”, and switch IMAP access on.',
        'Open accounts.zoho.com, then “Security”, then “App passwords”.',
        'Make one with a name such as Foothold, and copy it into the field below.',
      ],
      note: 'Free organisation accounts may not offer IMAP.',
      alt: 'Two sheets: a switch called IMAP access that is on, and then the app password to be copied.',
      sheets: [
        { kind: 'switches', title: 'Mail accounts', rows: ['IMAP access'], tap: 0 },
        { kind: 'password', title: 'App password', shown: 'aB3d E6gH 9jK2' },
      ],
    },
    switch_on: {
      steps: [
        'Open your mail in the browser, then its settings.',
        'Look for “IMAP”, often under “Mail programs” or “Security”, and switch it on.',
        'If the provider offers a password for programs there, make one and use it below; otherwise your usual password.',
      ],
      alt: 'A settings page called Mail programs, whose switch for IMAP is on.',
      sheets: [
        { kind: 'menu', title: 'Settings', rows: ['Appearance', 'Mail programs'], tap: 1 },
        { kind: 'switches', title: 'Mail programs', rows: ['IMAP'], tap: 0 },
      ],
    },
    plain: {
      steps: [
        'Here your usual password is enough; nothing has to be switched on.',
        'If you use two-factor authentication, the provider may want a password made for programs; its security settings offer one.',
      ],
      alt: 'A sign-in with your address and your usual password.',
      sheets: [
        {
          kind: 'fields',
          title: 'Sign in',
          rows: [
            { name: 'Address', value: 'you@…' },
            { name: 'Usual password', value: '••••••••' },
          ],
        },
      ],
    },
    closed: {
      steps: [
        'This provider encrypts mail so that only its own programs can open it. No other program may read it, and Foothold cannot either.',
        'What works: export your mail in the provider’s own program, and bring the file.',
        'Or have job mail sent to another address from now on, and connect that one.',
      ],
      alt: 'The way from the provider to Foothold is closed.',
      sheets: [{ kind: 'way', stops: ['Provider', 'Foothold'], isClosed: true }],
    },
    other: {
      steps: [
        'Search your provider’s help for “IMAP”. It names a server, such as imap.example.com, and says whether programs need a password of their own.',
        'If that server is not the one shown under “Server” below, enter it there.',
        'Enter your password, and connect. If it is refused, the provider may want a password made for programs, or IMAP switched on in its settings.',
      ],
      note: 'An address of a company or a school may be kept by Google or Microsoft. Then their rules hold, and an export file is often the easier way.',
      alt: 'A page of a provider’s help about IMAP, which names the server, the port 993 and the protection TLS.',
      sheets: [
        {
          kind: 'fields',
          title: 'Help: IMAP',
          rows: [
            { name: 'Server', value: 'imap.example.com' },
            { name: 'Port', value: '993' },
            { name: 'Protection', value: 'TLS' },
          ],
        },
      ],
    },
  },
  registering: {
    gmail: [
      'At console.cloud.google.com make a project, and in it a consent screen for external users with yourself as a test user.',
      'Under “Clients” make one for a “Desktop app”. A redirect address is not asked for.',
      'Google shows a client id and a client secret; both go below. While the project is “in testing”, the permission ends after seven days and you sign in again.',
    ],
  },
}
