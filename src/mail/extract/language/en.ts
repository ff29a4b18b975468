import type { FactWords } from './fact-words.ts'

export const en: FactWords = {
  beforeCompany: {
    field: `
      employer:
      company:
      company name:
      organisation|organization:`,
    sure: `
      apply|applying|applied|application|applications|candidacy|candidature again? to|at|with
      application|profile|resume|cv was|been? submitted|sent|received|forwarded to|at|with|by
      position|role|job|opening|internship|opportunity|opportunities|vacancy|vacancies|program|programme|positions|roles|jobs|openings here? at|with|within
      career|careers|employment|working|work|worked here? at|for|with
      here at
      greetings|regards from
      reaching|reach|reached|writing out? to
      way to
      viewed|seen|opened|read|downloaded|reviewed|received|handled|processed by
      message|update|invitation|offer|reply|news|email|letter from
      opportunities|employment|career|careers|position|interview|interviews|interviewing|internship at
      team|colleagues|everyone|people here? at
      hiring|recruiting|recruitment|selection|interview process at|with
      interest in joining|employment|working at|for|with?`,
    likely: `
      interest|interested in
      joining|join|considering|choosing|chose
      welcome to
      test|assessment|challenge|exercise|check for
      on? behalf of
      part of
      contribute to
      chat|interview|interviewing|conversation|talk|call with
      team|teams from|of
      sent|submitted|forwarded to
      life|day at`,
    maybe: `
      at
      with
      for
      from
      @`,
    client: `
      our|my client|client,
      for|on behalf of a? client|client:
      behalf of our client
      client:`,
  },
  applicationToCompany: `
      job? application|interview|candidacy|candidature|assessment|feedback`,
  afterCompany: `
    has a|requested|asked|shared|new|some
    needs|wants|asked|requires|requests|decided|uses|applies|updated
    had to
    viewed|opened|closed|reviewed|received|sent|shared|updated|cancelled|answered your|you|the|an|a
    is reviewing|considering|interested
    has now? received|reviewed|decided|chosen|viewed|invited|sent|closed|cancelled|completed|moved|selected
    is pleased|excited|unable|an|committed|hiring|looking|pursuing|moving|delighted|happy
    invites|invited|wants|thanks you
    would like
    careers?|recruiting|recruitment|hiring|talent|people|hr|staffing team|department|acquisition?
    team`,
  beforeRole: {
    sure: `
      position|role|job|opening|vacancy|opportunity|post of|as|titled|called|named
      internship|traineeship|placement|apprenticeship as
      position|role|job|title|vacancy|opening|post:
      job title|opening|posting:
      position|role|job|vacancy applied for:
      apply|applying|applied|application|applications|considered|candidacy|candidate|consideration for|to our|the? open|following|advertised|vacant? position|role|job|post|vacancy|opening|internship? of|as|for
      application|mandate|vacancy|position|role|job`,
    likely: `
      apply|applying|applied|application|applications|considered|candidacy|candidate|consideration|shortlisted|selected|interview|interviewing|interviews|offer|submission for|to
      application|interest received|submitted|confirmed|confirmation? for
      interest|interested|opening|vacancy in
      join|joining|start|starting|begin|hire|hiring|work|working|you us? as
      hire|hiring|recruiting|seeking|recruit|interview|feedback|update|opportunity
      for|about|regarding|re|as|fill|filled|filling|discuss|offer|in|concerning|of|on|with|next
      re|regarding|concerning|subject|application|interview:
      offer you the? role|position|job|post of|as`,
  },
  afterRole: `
    position|positions|role|roles|opening|openings|vacancy|opportunity|job|post|internship|requisition|programme|program|traineeship|apprenticeship`,
  endsTitle: `
    at with here we our you your that which who has have had is are was were will would on through via from by under and but so as
    because this these it its they please thank thanks if when while once after before during within until since also currently
    i my he she us can could may might not be been being remains has reference ref dated posted advertised`,
  insideTitle: 'of the for in to a an or and',
  articles:
    'the a an our your this their its my company firm team group new open open vacant advertised current following above',
  closings: `
    kind|best|warm|warmest|kindest regards|wishes?
    regards
    best
    sincerely
    yours sincerely|faithfully|truly
    thanks|thank you? again|so|very? much?
    many|with thanks
    cheers
    all the? best
    warmly
    speak|talk soon
    looking forward
    respectfully
    cordially`,
}
