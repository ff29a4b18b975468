import type { PhraseSet } from '../phrase-set.ts'

export const nl: PhraseSet = {
  kinds: {
    rejection: [
      [5, /(helaas|spijt|jammer|teleurstell).{0,120}(niet|meedelen|laten weten|andere|afwijz|geen|berichten)/i],
      [
        5,
        /\b(niet|geen) (geselecteerd|verder|uitgenodigd|door|doorgaan|gekozen|in aanmerking|aangenomen|uit te nodigen|de juiste|voldoende|verder gaan|verdergaan|mee verder)|afgewezen|afwijzing/i,
      ],
      [
        4.5,
        /(andere|andere geschikte) (kandida|sollicit)\w*.{0,80}(beter|gekozen|verder|voorkeur|aansluit|besloten|passen)|gekozen voor een andere kandidaat|voorkeur (gegeven )?aan/i,
      ],
      [1.6, /(wens\w*).{0,50}(succes|geluk|beste)/i],
      [1.4, /(bewaren|houden|opnemen).{0,40}(gegevens|cv|profiel|bestand|portefeuille|talentpool)/i],
      [1, /\bhelaas\b/i],
    ],
    acknowledgement: [
      [
        3.4,
        /(ontvangen|ontvangst|ontvangstbevestiging|bevestigen|verzonden|verstuurd|binnengekomen).{0,80}(sollicitatie|cv|brief|reactie)|sollicitatie.{0,60}(ontvangen|verzonden|binnen|verstuurd|geregistreerd)/i,
      ],
      [3, /(bedankt|dank|danken).{0,60}(sollicitatie|interesse|solliciteren|reactie|belangstelling)/i],
      [2, /(bekijken|beoordelen|bestuderen|nemen .{0,20}door)/i],
      [1.8, /(nemen .{0,30}contact|komen .{0,40}(op|bij) (je|u) terug|laten .{0,20}weten|hoor je|hoort u|van ons)/i],
    ],
    update: [
      [3.4, /(status|stand).{0,30}sollicitatie|update over (je|uw|jouw)/i],
      [3.4, /(nog|nog steeds|momenteel).{0,40}(beoordel|behandel|in behandeling|bezig|procedure|bekijken)/i],
      [3, /(vertraging|langer dan|geduld)/i],
    ],
    request: [
      [
        3.8,
        /(graag|verzoek\w*|wil je|wilt u|kun je|kunt u|vragen (we|wij)|gelieve|nodig).{0,80}(sturen|toesturen|aanvullen|invullen|uploaden|bevestigen|aanleveren|doorgeven|ondertekenen|aanvul)/i,
      ],
      [3, /(salarisindicatie|salariswens|opzegtermijn|ontbrekende|beschikbaarheid en)/i],
    ],
    assessment: [
      [
        4.6,
        /(uitnodig\w*|nodigen|maken|invullen|volgende stap|vragen|afronden|deelnemen).{0,80}(test|assessment|opdracht|vragenlijst|case|praktijkopdracht)/i,
      ],
      [3, /(online test|assessment|technische opdracht|capaciteitentest|persoonlijkheidstest)/i],
    ],
    interview: [
      [
        5,
        /(uitnodig\w*|nodigen|uit te nodigen|plannen|inplannen|graag|willen|leuk|afspraak|bevestig\w*|verzetten|geselecteerd|shortlist).{0,80}(gesprek|kennismaking|interview|kennis te maken|kennismaken|sollicitatiegesprek|telefoongesprek|telefonisch)/i,
      ],
      [
        5,
        /(gesprek|sollicitatiegesprek|interview).{0,60}(ingepland|gepland|bevestigd|vindt plaats|op \w+dag|verzet|staat)/i,
      ],
      [3.6, /(je|uw|jouw) beschikbaarheid|wanneer (kun|kan|ben|schikt|zou)/i],
    ],
    offer: [
      [
        5,
        /(verheugd|blij|genoegen|gefeliciteerd|plezier|enthousiast).{0,100}(aanbod|aanbieden|aan te bieden|contract|aangenomen|in dienst)/i,
      ],
      [
        5,
        /(arbeidsovereenkomst|arbeidscontract|contractvoorstel|aanbod voor de functie|arbeidsvoorwaarden ?voorstel)/i,
      ],
    ],
    outreach: [
      [
        4.6,
        /((je|uw|jouw) (profiel|cv|achtergrond)).{0,60}(gezien|gevonden|tegen|interessant|aansprak|opgevallen|past)|kwam (je|uw|jouw) profiel tegen/i,
      ],
      [
        4,
        /(sta je open|staat u open|interesse in|geïnteresseerd in|open voor).{0,60}(functie|kans|rol|gesprek|nieuwe|uitdaging|opdracht)/i,
      ],
    ],
    alert: [
      [5, /(nieuwe vacatures|vacatures (voor jou|die)|job ?alert|vacature-?alert|aanbevolen (banen|vacatures))/i],
    ],
    unrelated: [
      [7, /(verificatie|beveiligings|toegangs|inlog)code|eenmalige code/i],
      [3.6, /(wachtwoord|e-?mailadres|account).{0,20}(herstel|wijzig|bevestig|activeer|opnieuw instellen)/i],
      [4, /\b(nieuwsbrief|enquête|factuur|bestelling|bezorging|pakket|betaling|reservering|abonnement|webinar)\b/i],
    ],
  },
  roleClosed: [
    [
      5,
      /(vacature|functie|positie|rol).{0,50}(is|inmiddels|al|reeds|wordt)( \w+){0,2} (vervuld|ingevuld|gesloten|ingetrokken|vervallen|niet meer)/i,
    ],
  ],
  job: [
    [2, /(sollicit|vacature|werving|recruitment|personeelszaken|human resources|werkgever)/i],
    [1.5, /\b(functie|kandida\w+|cv|baan|positie|motivatiebrief|rol|stage)\b/i],
  ],
  otherMatters: [
    [
      4,
      /\b(voorstel|conferentie|spreker|woning|huur|appartement|hypotheek|lening|visum|beurs|inschrijving|universiteit|verzekering|aanvraag)\b/i,
    ],
  ],
  conditional: /\b(als |indien|mocht|wanneer|eventue|mogelijk|zodra|in geval)/i,
}
