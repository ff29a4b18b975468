import type { FactWords } from './fact-words.ts'

export const de: FactWords = {
  beforeCompany: {
    field: `
      arbeitgeber|unternehmen|firma|betrieb:`,
    sure: `
      bewerbung|bewerbungen|beworben|bewerben|bewirbst|interesse|einstieg|karriere|praktikum|ausbildung|vorstellungsgespräch|kennenlernen|gespräch|interview|arbeit|mitarbeit|tätigkeit|job|anfangen|arbeiten|start|zukunft bei
      bewerbungsverfahren|auswahlverfahren|bewerbungsprozess|auswahlprozess bei
      stelle|position|vakanz|ausschreibung bei
      interesse an
      bewerbung an
      kolleginnen|team|mitarbeiter und? kollegen? bei|von
      uns hier? bei
      hier|uns bei`,
    likely: `
      bei
      team|mannschaft|kollegium|personalabteilung|geschäftsführung|recruiting von|bei|der|des
      im? namen|seitens|namens von?
      nachricht|einladung|angebot|antwort|rückmeldung|mail|post von
      willkommen bei|in
      teil von
      firma|unternehmen|arbeitgeber|betrieb|kanzlei
      weg zu|zum
      angesehen|gelesen|geöffnet|gesehen von`,
    maybe: `
      von`,
    client: `
      auftrag von|der|des
      auftrag von? unseres|unserer|unserem|eines mandanten|kunden|auftraggebers|mandantin|kundin
      mandant|mandanten|kunde|kunden|auftraggeber|mandantin|kundin
      mandant|kunde|auftraggeber:`,
  },
  applicationToCompany: `
      bewerbung|bewerbungsverfahren|vorstellungsgespräch|interview|angebot`,
  afterCompany: `
    hat|haben ihre|deine|sich|uns|dir|ihnen
    sucht|bedankt|freut|lädt|möchte|dankt|bietet
    personalbüro|personalabteilung|bewerbermanagement|recruiting|karriere|personalteam|personalwesen|recruitingteam|team|personal
    ist|wurde|bittet|benötigt|braucht`,
  beforeRole: {
    sure: `
      stelle|position|funktion|ausbildungsplatz|ausbildungsstelle|praktikum|job|tätigkeit|vakanz|ausschreibung|rolle|stellenausschreibung|stellenangebot|stellenanzeige|anstellung|werkstudentenstelle als|zum|zur|im
      stelle|position|funktion|job|stellenangebot|vakanz|ausschreibung|stellenbezeichnung|jobtitel:
      stelle|position|vakanz|ausschreibung|stellenausschreibung der|des|eines|einer
      bewerbung|bewerbungen|beworben|bewerben|bewirbst|vorstellungsgespräch|gespräch|interesse als|zum|zur
      bewerbung|bewerbungen|beworben|bewerben|bewirbst|interesse für|um|auf|an|zu die|den|das|der|eine|einen|unsere|unserer? ausgeschriebene|ausgeschriebenen|offene|offenen|vakante? stelle|position|vakanz|ausschreibung|ausbildung|praktikum|stellenausschreibung|rolle|job als|zum|zur|im?
      ausgeschriebene|ausgeschriebenen|vakante|offene|offenen|vakanten stelle|position als|zum|zur?
      position|stelle|stellenanzeige|stellenausschreibung|dienstposten|mandat|auswahlverfahren|vakanz|ausschreibung|bewerbung|rolle|einsatz`,
    likely: `
      bewerbung|bewerbungen|beworben|bewerben|bewirbst|interesse|vorstellungsgespräch|gespräch|zusage|absage|vertrag|arbeitsvertrag für|um|auf|an|zu die|den|das|der|eine|einen?
      die|der|eine|einer stelle|position|vakanz
      als|zum|zur|mit
      suchen|suche|gesucht|gespräch|vorstellungsgespräch|absage|zusage|anzeige|einladung|interview|angebot
      für|um|auf
      betreff|betr.|bewerbung|rückmeldung|einladung:`,
  },
  afterRole: `
    gesucht
    stelle|position`,
  endsTitle: `
    bei und haben hat wurde wird ist sind war beworben bewerben interessieren interessierst erhalten eingegangen anbieten einladen
    einzuladen vorzustellen besetzen besetzt wir sie ihr ihre ihrer ihnen du dich dir deine uns unser unsere unserem unserer zu zum zur
    leider nicht an auf aus vom von ab können konnte möchten danken freuen entschieden erreicht zugesandt dass das die der den dem des
    als gerne gern sehr heute nun am im in mit`,
  insideTitle: 'für im in der des dem den und oder mit von zum zur am an als & de bis',
  articles:
    'der die das dem den des einer eines einem eine einen unser unsere unserer unserem unseren firma unternehmen deinem deiner ihrer ihrem ausgeschriebene ausgeschriebenen offene offenen vakante vakanten neue neuen',
  closings: `
    mit? freundlichen|freundlichem|besten|herzlichen|lieben|vielen|schönen|sonnigen grüßen|grüssen|gruß|gruss
    freundliche|beste|viele|liebe|herzliche|schöne grüße|grüsse
    mfg
    lg
    vg
    hochachtungsvoll
    herzlichst
    herzliche? grüße
    gruß
    dein|deine|ihr|ihre|euer team?
    alles gute|liebe
    bis bald|dahin`,
}
