import type { PhraseSet } from '../phrase-set.ts'
import { offer, rejection, roleClosed } from './en-verdicts.ts'

export const en: PhraseSet = {
  kinds: {
    rejection,
    acknowledgement: [
      [
        3.4,
        /\b(received|receipt of|got|submitted|confirm\w*)\b.{0,60}\b(application|resume|résumé|cv|submission|profile|candidacy|materials)\b/i,
      ],
      [
        3.4,
        /\b(application|resume|résumé|cv|submission|profile)\b.{0,80}\b(has been|have been|was|were|is) (now |successfully |safely )?(received|submitted|sent|forwarded|delivered|registered|entered|saved|recorded|completed|complete)/i,
      ],
      [
        3,
        /\b(thank you|thanks)( you)?( so much| very much| again| a lot)?( for| \w+ for)?.{0,40}\b(apply|applying|application|submitting|your submission|expressing interest)\b/i,
      ],
      [
        2.6,
        /\bapplication (submitted|received|complete|confirmation|confirmed|sent)\b|\bsuccessfully applied\b|\byou('ve| have)? (just )?applied (to|for)\b/i,
      ],
      [
        2.2,
        /\b(will|shall|'ll|going to|are|be)\b.{0,30}\b(review|consider|assess|evaluat|look at|process|compar|screen)\w*\b.{0,50}\b(application|resume|résumé|cv|profile|qualifications|background|it|submission|information|credentials)/i,
      ],
      [
        2,
        /\b(if|should|in the event)\b.{0,100}\b(contact|touch|reach out|hear from|notify|follow up|get back|call|next steps)/i,
      ],
      [1.8, /\b(thank you|thanks)\b.{0,40}\binterest\b/i],
      [1.6, /\b(currently|being) (under review|reviewed|reviewing|processed|considered|evaluating|assessing)/i],
      [
        1.4,
        /\b(be in touch|get back to you|come back to you|hear from us|keep you (posted|updated|informed)|reach out)\b/i,
      ],
    ],
    update: [
      [
        3.6,
        /\b(not|n't) forgotten (about )?you\b|\b(expect|hope|plan|aim) to (make|have|reach|share) (a |our |the )?(final )?(decision|update|feedback)/i,
      ],
      [
        3.4,
        /\b(status|stage|state) of your (application|candidacy)\b.{0,60}\b(chang|updat|moved|now)|\b(status|stage)\b.{0,40}\bhas (been )?(changed|updated)/i,
      ],
      [
        3.4,
        /\b(still|continu\w+)\b.{0,30}\b(review|consider|evaluat|interview|assess|in process|process|decid|deliberat)\w*/i,
      ],
      [
        3.4,
        /\b(application|profile|candidacy)\b.{0,30}\b(was|has been|were) (viewed|opened|downloaded|short[- ]?listed|forwarded|shared|passed|moved|advanced|approved|referred|progressed)/i,
      ],
      [
        3.2,
        /\b(taking|takes|take) (a little |a bit |slightly |much )?longer than|\b(apologi[sz]e|sorry|thank you) for (the|any|your|our)? ?(delay|wait|patience)/i,
      ],
      [3.2, /\b(new message|sent you a message|message from)\b/i],
      [
        3,
        /\b(have|has|'ve|been) (been )?(moved|advanced|progressed|selected|passed)\b.{0,50}\b(next|second|further|following) (stage|round|step|phase)/i,
      ],
      [
        3,
        /\b(interview|assessment|test|submission|challenge) (is |was |has been |submission )?(complete|completed|submitted|received)\b/i,
      ],
      [
        2.6,
        /\b(no decision|decision (yet|soon|has not|will be made)|finali[sz]ing|hiring (process|freeze|timeline)|on hold|paused|pending|update you|keep you (informed|updated))\b/i,
      ],
      [2.4, /\b(your|an|application|status) update\b|\bupdate (on|about|from|regarding)\b/i],
      [2.2, /\b(currently|now|is|are|being) (under|in) (review|consideration|process)\b/i],
    ],
    request: [
      [
        3.8,
        /\b(please|kindly|need you to|ask you to|asked to|must|could you|can you|would you|required to|request that you)\b.{0,50}\b(provide|send|upload|submit|fill|complete|update|confirm|attach|supply|sign|share|answer|revise|return)\b.{0,70}\b(document|form|information|details|reference|transcript|certificat|portfolio|salary|expectation|right to work|id|question|essay|availability|profile|copy|consent|paperwork|signature|agreement|screening|proof)/i,
      ],
      [
        3.6,
        /\b(incomplete|not (yet )?complete(d)?|missing|unfinished|have not (yet )?(signed|completed|submitted|finished)|haven't (yet )?(signed|completed|submitted|finished))\b.{0,80}\b(application|profile|document|form|information|agreement|step)?/i,
      ],
      [3.4, /\b(finish|complete|update|resume|continue) your (\w+ )?(application|profile|registration|candidate)\b/i],
      [
        3.2,
        /\b(opportunity|ask you|asked|need|must|may|please|deadline)\b.{0,40}\b(to )?(revise|edit|resubmit|correct|amend|sign|finali[sz]e) your\b/i,
      ],
      [
        3.2,
        /\b(action (required|needed)|additional information|more information (is |are )?(needed|required)|further information (is |are )?(needed|required)|follow-?up questions?|supporting documents)\b/i,
      ],
      [
        3,
        /\b(what (are|is) your (salary|notice|availability|current)|salary expectations?|notice period|are you (still )?(interested|available|authori[sz]ed|legally)|still interested)\b.{0,120}/i,
      ],
      [2.6, /\b(background check|reference check|employment verification|references)\b/i],
    ],
    assessment: [
      [
        4.2,
        /\b(complete|take|finish|retake|start) (the|your|our|this|an?) (\w+ ){0,2}(test|assessment|challenge|exercise)\b/i,
      ],
      [4, /\b(reopened|reset|extended|new link|reinstated)\b.{0,40}\b(test|assessment|challenge)\b/i],
      [
        4.6,
        /\b(invit\w+|pleased|like|ask|asking|need|required?s?|next step\w*|please|complete|completing|take|taking|start|begin|finish|undertake)\b.{0,90}\b(assessment|coding (challenge|test|exercise)|online test|technical (test|challenge|exercise|task|assignment)|take-?home|case study|aptitude|psychometric|skills? test|screening test|hackerrank|codesignal|codility|coderbyte|testgorilla|hirevue|video interview|one-way|on-demand interview|questionnaire|work sample|personality)/i,
      ],
      [
        4,
        /\b(assessment|coding challenge|online test|technical test|take-?home|coding test|test|challenge) (invitation|invite|reminder|link|expires|instructions|deadline)|\btest invitation\b/i,
      ],
      [
        3.6,
        /\b(assessment|test|challenge|exercise)\b.{0,60}\b(expire|deadline|days to complete|hours to complete|business days|minutes to complete|reinstated|one sitting|due)/i,
      ],
      [
        3,
        /\b(screening (test|questions)|online assessment|coding challenge|take-?home (test|assignment|task|exercise)|hackerrank|codesignal|codility|hirevue)\b/i,
      ],
    ],
    interview: [
      [
        4.4,
        /\b(find|have|grab|spare|set aside|for) (\d+|thirty|fifteen|twenty|a few|some) (minutes|mins)\b.{0,40}\b(talk|chat|speak|call|meet|discuss)|\btime (this|next) week (for|to) (a )?(call|chat|talk|speak)/i,
      ],
      [
        5,
        /\b(invite|inviting|invited|invitation|pleased|like|love|happy|delighted|want|wish|keen|excited)\b.{0,80}\b(interview|phone screen|screening call|(phone|video|zoom|teams|intro\w*|quick|short|initial|brief|first) (\w+ )?(call|chat|conversation|meeting)|speak (with|to) you|talk (with|to) you|meet (with )?you|chat with you)\b/i,
      ],
      [
        5,
        /\b(schedule|scheduling|book|booking|arrange|arranging|set up|setting up|confirm|confirming|reschedule|rescheduling|rearrange|postpone|move)\b.{0,60}\b(interview|phone screen|screening call|(phone|video|zoom|teams|intro\w*|quick|short|initial|brief|first) (\w+ )?(call|chat|conversation|meeting)|time to (speak|talk|chat|meet)|a (call|chat|conversation|meeting))\b/i,
      ],
      [
        5,
        /\b(interview|phone screen|screening call)\b.{0,60}\b(is|has been|are|was) (now )?(scheduled|confirmed|booked|set|arranged|rescheduled|moved|cancelled|canceled|postponed)/i,
      ],
      [
        4.4,
        /\binterview (invitation|confirmation|schedule|details|reminder|request|scheduled|availability|invite|on|at|with)\b|\binvitation to (an )?interview\b|\byour interview (with|for|at|on|schedule)\b/i,
      ],
      [
        4,
        /\b(your availability|what times?|times? (that )?(work|suit)|time slots?|pick a (time|slot)|choose a (time|slot)|select a (time|slot|date)|when (are|would|will) you (be )?(available|free)|are you (available|free) (on|for|at|this|next|to|tomorrow))\b/i,
      ],
      [
        3.6,
        /\b(short[- ]?listed|selected|chosen|progress\w*|mov\w+ (you )?(forward|on|ahead))\b.{0,60}\b(for|to) (an?|the|our|your)?\s?(\w+ ){0,3}(interview|call)\b/i,
      ],
      [
        3.4,
        /\b(like|happy|pleased|excited|love|decided|keen) to (move|proceed|progress|go|continue|advance|take)( \w+){0,2} (forward|ahead|further|to the next)/i,
      ],
      [
        3,
        /\b(calendly\.com|calendar invite|calendar invitation|meet\.google\.com|zoom\.us\/j|teams\.microsoft\.com\/l\/meetup)/i,
      ],
      [
        2,
        /\b(interviewer|interview panel|hiring manager (interview|call)|onsite|on-site interview|final round|second round|next round)\b/i,
      ],
    ],
    offer,
    outreach: [
      [
        4.6,
        /\b(came across|found|saw|noticed|looking at|looked at|impressed (by|with)|stumbled (up)?on) your (\w+ ){0,2}(profile|resume|résumé|cv|background|experience|linkedin|github|portfolio|work)\b/i,
      ],
      [
        4.4,
        /\b(would|might|may|could) you be (open|interested|willing)\b|\b(be|are you) (open to|interested in) (a |an |hearing|exploring|new|discussing|learning|chatting|talking|this)/i,
      ],
      [
        4,
        /\b(i am|i'm|my name is .{2,40}and i('m| am)?) (an? )?(\w+ ){0,4}(recruiter|headhunter|sourcer|talent (partner|acquisition|scout)|staffing|consultant (at|with))\b/i,
      ],
      [
        4,
        /\b(we|i) (have|'ve|am|are|'m|'re)\b.{0,50}\b(opening|opportunity|position|role|vacancy|client)\b.{0,100}\b(you may|may be|might be|you might|of interest|interest you|great fit|good fit|perfect fit|perfect for you|your (profile|background|skills|experience)|in your area)/i,
      ],
      [
        3.6,
        /\b(exciting|new|great|amazing|fantastic) (\w+ )?(opportunity|role)\b.{0,80}\b(client|you|your|fit|match|with us|interested)/i,
      ],
      [
        3,
        /\b(if (you('re| are)|this|it)|let me know if)\b.{0,40}\b(interest(ed|s|ing)?|curious|keen|open)\b.{0,60}\b(reply|get in touch|contact|let me know|call|send|hear|chat|resume|cv)/i,
      ],
      [
        2.4,
        /\b(on behalf of (my|our|a) client|my client|our client|reaching out (to you )?(because|regarding|about|to see)|confidential (search|opportunity))\b/i,
      ],
    ],
    alert: [
      [
        5,
        /\bjob (alert|recommendations?|matches|digest|suggestions?|picks)\b|\byour (saved )?(job )?(alert|search) (for|has)\b/i,
      ],
      [
        5,
        /\b(\d+\+?|new|more|recommended|similar|latest|top|hot|these) (new )?(jobs?|roles|positions|vacancies|openings) (for you|match|matching|that match|in|near|from|this week|today|you|posted|available|like)/i,
      ],
      [4.4, /\bjobs? (you (may|might)|for you|based on|picked for|recommended|we think)/i],
      [
        4.4,
        /\b(just posted|is hiring|are hiring|actively hiring|match role|new job posted|easily apply|apply with (resume|profile)|be an early applicant)\b/i,
      ],
      [
        2.4,
        /\b(unsubscribe from|manage|edit|create|turn off|pause|delete) (this |these |your |a |all )?(job )?alerts?\b/i,
      ],
    ],
    unrelated: [
      [
        7,
        /\b(verification|security|confirmation|login|log-in|access|one[- ]time|authentication|sign-?in|otp|2fa) (code|pass\s?(code|word)|pin)\b|\bone-time password\b|\byour (otp|code|pin) (is|code|for)\b/i,
      ],
      [
        3.6,
        /\b(reset|change|forgot\w*|create|set up|set|choose) (your |a |the )?(new )?password\b|\b(verify|confirm|activate) your (e-?mail|account|address)|\bnew sign-?in\b/i,
      ],
      [
        5,
        /\b(thank you|thanks) for (creating|setting up|registering|signing up)\b.{0,40}\b(account|profile|newsletter|us)?/i,
      ],
      [
        4.4,
        /\b(survey|rate your experience|your feedback|candidate experience|share your experience|how did we do|how was your)\b/i,
      ],
      [
        4,
        /\b(newsletter|webinar|weekly digest|live session|info(rmation|rmative)? session|join us (on|for|live|at)|register now|save the date|rsvp|career fair|event|workshop)\b/i,
      ],
      [
        4,
        /\b(invoice|receipt for|your order|order (confirmation|number|has)|shipped|delivery|parcel|package|tracking number|payment|subscription|charged|refund|statement|booking|reservation|itinerary|flight)\b/i,
      ],
      [
        3,
        /\b(impressions|views? (on|of) your (post|profile)|connection request|endorsed|birthday|followers?|terms of (service|use)|privacy policy|subscriber agreement|updated? our (terms|privacy))\b/i,
      ],
      [
        5,
        /\b(could not be (delivered|sent)|undeliverable|delivery (status|failure)|mail delivery|address not found|out of office|automatic reply)\b/i,
      ],
      [2, /\b(% off|discount|sale|deal|premium|upgrade|free trial|promo|coupon|limited time)\b/i],
    ],
  },
  roleClosed,
  job: [
    [
      1.5,
      /\b(take-?home|coding (challenge|test)|online assessment|technical (interview|test)|referees|references|offer letter|phone screen|start date|salary|decision by)\b/i,
    ],
    [
      2,
      /\b(your application|job application|applied (to|for)|applying (to|for|at)|apply to our|application (to|for|at|with) (the|our|a)|candidacy|recruit(er|ing|ment)|talent acquisition|hiring (team|manager|process|committee)|talent team|people team)\b/i,
    ],
    [
      1.5,
      /\b(position|role|vacancy|interview|candidates?|applicants?|resume|résumé|cv|careers?|hiring|internship|job|employment|employer|human resources|recruitment|shortlisted)\b/i,
    ],
    [0.7, /\b(opportunity|opening|application|team|skills|experience|qualifications|background)\b/i],
  ],
  otherMatters: [
    [
      4,
      /\b(degree|admission|tuition|semester|undergraduate admissions|(master|bachelor) of (science|arts|laws|engineering)|phd programme|study programme|enrol\w*)\b/i,
    ],
    [
      4.4,
      /\b(interviewed|interviewing|met with|assess(ed)?|feedback (on|about|for|from)) (the|this|a|our|your) (candidate|applicant)\b|\bcandidate feedback\b|\bscorecard\b|\b(hire|no hire) recommendation\b|\binterview panel feedback\b|\binterviews? with (the |our |a |an )?(mayor|author|artist|singer|minister|actor|actress|band|champion|curator|poet|novelist|musician|photographer)\b|\bread (the|our|this|an?) (full |long |new |exclusive )?interview\b|\b(i have|i had|i've got|i got) (my|an) (job )?interview\b|\b(sold out|box office|your tickets?|the concert|the screening|doors open)\b/i,
    ],
    [
      4,
      /\b(proposal|abstract|manuscript|paper|(your|a) talk|talk proposal|speaker|conference|call for (papers|speakers)|reviewers?'? comments|journal|symposium)\b/i,
    ],
    [
      4,
      /\b(visa|loan|mortgage|credit( card)?|passport|rental|lease|tenancy|apartment|flat|housing|school|admissions?|university|college|scholarship|grant|patent|insurance|membership|permit|benefits|citizenship|planning|adoption|volunteer) application\b|\bapplication for (a |an |the )?(visa|loan|mortgage|passport|apartment|flat|scholarship|grant|admission|permit|membership|residence)/i,
    ],
    [
      3,
      /\b(landlord|viewing appointment|property|tenants?|bedroom|camp|summer school|admissions office|degree programme|tuition|course|hackathon|beta (program|tester)|waitlist|waiting list)\b/i,
    ],
    [
      3,
      /\b(pull request|merge request|build failed|ticket #?\d+|support request|app store|play store|policy number|claim number)\b/i,
    ],
  ],
  notARefusal:
    /\b(until|unless|without|before (you|we)|pending|reschedul\w*|postpon\w*|(another|different|new|alternative) (time|date|slot|day)|(move|push) (the|your|our) (interview|call|meeting))\b/i,
  conditional:
    /\b(if|should (you|your|there|we|a)|in (case|the event)|once (you|we|your)|may (invite|ask|contact|include|also|be (invited|asked|contacted))|might|whether|when you (are|have)|will be (contacted|notified|invited) (if|should)|(selected|successful|shortlisted) (candidates|applicants) (will|are)|only (those|candidates|applicants|shortlisted)|typically|usually|generally|unless|would (include|involve|be invited)|could include|some or all|following stages|process (includes|consists|involves|typically))\b/i,
}
