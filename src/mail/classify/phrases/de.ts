import type { PhraseSet } from '../phrase-set.ts'

export const de: PhraseSet = {
  kinds: {
    rejection: [
      [4, /\b(weg|gespräch|prozess)\w*\b.{0,40}\b(nicht (gemeinsam|weiter)|nicht weitergehen)|\bnicht gemeinsam\b/i],
      [
        5,
        /\b(leider|bedauern|bedauerlicherweise|schweren herzens)\b.{0,120}\b(mitteilen|mitzuteilen|absage|absagen|keine|nicht|entschieden|informieren|anderweitig)/i,
      ],
      [
        5,
        /\b(absage erteilen|müssen wir (ihnen|dir) .{0,40}absagen|keine zusage|eine absage|ablehnen müssen|nicht berücksichtig|nicht weiter berücksichtig|nicht in die (engere|nähere) (aus)?wahl)/i,
      ],
      [
        5,
        /\b(für|zugunsten) (eine[nr]?|andere[nr]?|einer?) ?(andere[nrs]?|anderen)? ?(\w+ )?(kandidat|bewerber|person|mitbewerb)\w*\b.{0,60}\b(entschieden|entscheiden|ausgesprochen|den vorzug)|\banderen? (\w+ )?(kandidat|bewerber)\w*\b.{0,40}\b(entschieden|vorzug|besser|näher|passen|passender|weiterverfolg)/i,
      ],
      [
        4.5,
        /\b(nicht|keine|kein)\b.{0,50}\b(anbieten|einladen|weiter ?verfolgen|fortsetzen|fortführen|weiterführen|entsprechen|zusagen|in frage|positive[nr]? (bescheid|rückmeldung|antwort)|auswahl|ausgewählt)\b/i,
      ],
      [
        4.5,
        /\b(gegen (eine|ihre|deine) (weitere|bewerbung|zusammenarbeit|fortsetzung)|dagegen entschieden|nicht erfolgreich|nicht weiterkommen|aus dem (bewerbungs|auswahl)prozess)/i,
      ],
      [
        3.5,
        /\b(andere[nr]?|weitere[nr]?) (bewerb|kandidat)\w*\b.{0,80}\b(besser|näher|genauer|noch|eher|mehr|optimal|passend|stärker)/i,
      ],
      [
        3,
        /\b(wahl ist (leider )?(nicht )?auf|nicht (ganz |vollständig |optimal )?(passt|passen|passend|übereinstimm)|passt? .{0,30}(leider )?nicht)\b/i,
      ],
      [
        1.6,
        /\b(weiteren?|künftigen?|zukünftigen?|beruflichen?)\b.{0,40}\b(erfolg|alles gute|glück|viel erfolg)|\b(alles gute|viel erfolg|viel glück|erfolg)\b.{0,60}\b(weg|suche|zukunft|stellensuche|jobsuche|berufliche|werdegang|laufbahn|bewerbung)/i,
      ],
      [1.6, /\b(talent ?pool|bewerberpool|in unsere[mn] pool|unterlagen (behalten|aufbewahren|zurück)|evidenz)\b/i],
      [
        1.4,
        /\b(nicht als (wertung|abwertung)|(entscheidung|auswahl) .{0,30}(schwer|nicht leicht)|nicht entmutigen|keine aussage über|kein(e|er)? wertung)/i,
      ],
      [
        1.2,
        /\b(vielzahl|große[nr]? (anzahl|zahl|resonanz)|hohe[nr]? (anzahl|zahl)|zahlreiche[nr]?)\b.{0,40}\b(bewerb|kandidat|zuschrift)/i,
      ],
      [1, /\b(leider|bedauern|bedauerlicherweise)\b/i],
      [1, /\b(nach (sorgfältiger|eingehender|reiflicher|intensiver) (prüfung|überlegung|durchsicht|abwägung))/i],
      [1, /\b(erneut|wieder|gerne|jederzeit|künftig)\b.{0,40}\b(bewerben|bewerbung freuen)\b/i],
    ],
    acknowledgement: [
      [
        3.4,
        /\b(bewerbung|unterlagen|bewerbungsunterlagen|lebenslauf)\b.{0,80}\b(erhalten|eingegangen|angekommen|übermittelt|eingetroffen|versendet|gesendet|verschickt|empfangen|registriert)/i,
      ],
      [
        3.4,
        /\b(erhalt|eingang|bestätigen)\b.{0,60}\b(bewerbung|unterlagen)|\beingangsbestätigung\b|\bbewerbungseingang\b/i,
      ],
      [
        3,
        /\b(danke|dank|bedanken|freuen uns über|freut uns)\b.{0,60}\b(bewerbung|bewerbungsunterlagen|unterlagen|zusendung|ihr interesse|dein interesse)/i,
      ],
      [2.2, /\b(prüfen|sichten|durchsehen|bearbeiten|prüfung|sichtung|bearbeitung|begutachten|anschauen|ansehen)\b/i],
      [
        2,
        /\b(melden uns|meldet sich|kommen wir|kommen auf (sie|dich) zu|setzen uns|rückmeldung|unaufgefordert|hören von uns|in verbindung setzen|kontaktieren)\b/i,
      ],
      [1.4, /\b(etwas geduld|um (ein wenig |etwas )?geduld|einige (tage|zeit|wochen))\b/i],
    ],
    update: [
      [3.4, /\b(status|stand)\b.{0,40}\b(bewerbung)\b.{0,60}\b(geändert|aktualisiert|neu)|\bneuer status\b/i],
      [
        3.4,
        /\b(noch|weiterhin|immer noch|derzeit noch)\b.{0,60}\b(prüf|sichten|auswahl|entscheid|bearbeit|laufend|gespräche|prozess|warten)/i,
      ],
      [
        3.2,
        /\b(dauert|verzöger\w*|länger als|zwischenbescheid|zwischenstand|zwischennachricht|geduld (bitten|danken))\b/i,
      ],
      [
        3.2,
        /\b(neue nachricht|nachricht von|hat (ihnen|dir) eine nachricht|bewerbung (wurde )?(angesehen|weitergeleitet))/i,
      ],
      [3, /\b(engere[nr]? (aus)?wahl|nächste[nr]? (runde|stufe|phase)|weitergeleitet an|fachabteilung)\b/i],
    ],
    request: [
      [
        3.8,
        /\b(bitte|bitten|benötigen|brauchen|könnten sie|kannst du|können sie)\b.{0,80}\b(senden|zusenden|schicken|nachreichen|hochladen|einreichen|ergänzen|vervollständigen|ausfüllen|mitteilen|übermitteln|teilen sie uns|unterschreiben|nennen)\b/i,
      ],
      [
        3.8,
        /\b(bitte|bitten)\b.{0,30}\b(teilen|senden|schicken|reichen|laden|füllen|ergänzen|vervollständigen|bestätigen|nennen)\b.{0,90}\b(zeugnis|unterlagen|dokument|nachweis|gehalt|eintritt|verfügbar|angaben|profil|lebenslauf|formular|kündigungsfrist|referenz|arbeitsprobe|informationen)/i,
      ],
      [3.6, /\b(fehl(t|en)|unvollständig|noch nicht (abgeschlossen|vollständig|eingereicht))\b.{0,80}/i],
      [
        3,
        /\b(gehaltsvorstellung|gehaltswunsch|frühestmögliche[nr]? (eintritt|start)|kündigungsfrist|eintrittstermin|arbeitszeugnisse?)\b/i,
      ],
    ],
    assessment: [
      [
        4.6,
        /\b(einladung|einladen|laden|bitte|bitten|freuen|nächste[nr]? schritt|absolvieren|durchführen|bearbeiten|teilnehmen|teilnahme)\b.{0,90}\b(test|online-?test|assessment|fallstudie|case study|probeaufgabe|testaufgabe|programmieraufgabe|coding|aufgabe|einstellungstest|eignungstest|persönlichkeitstest|videointerview|zeitversetzt\w*|online-?assessment)/i,
      ],
      [
        3.4,
        /\b(online-?test|assessment(-?center)?|testaufgabe|probeaufgabe|einstellungstest|eignungstest|fallstudie|programmieraufgabe)\b/i,
      ],
    ],
    interview: [
      [
        5,
        /\b(laden|einladen|einladung|eingeladen|lade|möchten|würden|freuen|gerne)\b.{0,90}\b(gespräch|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|kennenlernen|interview|telefoninterview|erstgespräch|telefonat|telefonieren|video-?call|call|probearbeit\w*|probetag|schnuppertag)/i,
      ],
      [
        5,
        /\b(termin|terminvorschl\w+|terminbestätigung|terminvereinbarung|terminänderung|vorstellungstermin)\b.{0,80}\b(gespräch|interview|vorstellungsgespräch|kennenlernen|vereinbaren|vorschlagen|bestätigen|verschieben|wählen|buchen|telefonat|call)/i,
      ],
      [
        5,
        /\b(gespräch|vorstellungsgespräch|interview|termin)\b.{0,80}\b(bestätig|verschieb|verschoben|verleg|absagen|findet|stattfinden|am \d|um \d|vereinbar|geplant)/i,
      ],
      [4.4, /\b(einladung zum|einladung zu einem|ihr(e|en)? (vorstellungsgespräch|interview|gespräch))\b/i],
      [
        4,
        /\b(wann (passt|hätten|haben|würde|sind)|würde (es )?(ihnen|dir)|passt (es )?(ihnen|dir)|haben sie .{0,30}zeit|hast du .{0,30}zeit|verfügbarkeit(en)?|zeitfenster|terminvorschläge?)\b/i,
      ],
      [
        2.4,
        /\b(zweit(es|gespräch)|zweite runde|fachgespräch|persönlich kennenlernen|kennen zu lernen|kennenzulernen)\b/i,
      ],
    ],
    offer: [
      [4, /\b(unser|das|mein) team verstärk\w*|\bteil (unseres|des) teams\b.{0,30}\b(werden|wirst|freuen)/i],
      [
        5,
        /\b(anbieten zu können|(stelle|position|vertrag|zusage|arbeitsvertrag) .{0,30}anbieten|bieten (wir )?(ihnen|dir)\b.{0,60}\b(stelle|position|vertrag|an\b)|angebot (unterbreiten|machen)|vertragsangebot|arbeitsvertrag|jobangebot|stellenangebot für sie|vertragsentwurf|zusage für)/i,
      ],
      [
        5,
        /\b(freuen|freude|gratulieren|glückwunsch)\b.{0,120}\b(ausgewählt|für (sie|dich) entschieden|zusage|zusagen zu können|eingestellt|im team begrüßen|willkommen im team)/i,
      ],
      [2.6, /\b(arbeitsbeginn|erster arbeitstag|einstiegsgehalt|jahresgehalt|bruttogehalt|startdatum)\b/i],
    ],
    outreach: [
      [
        4.6,
        /\b(aufmerksam geworden|(ihr|dein)\w* (profil|werdegang|lebenslauf)\b.{0,60}\b(gesehen|gefunden|gestoßen|aufgefallen|interessant|überzeugt|passt|gefallen)|auf (ihr|dein) profil)/i,
      ],
      [4.4, /\b(passt|passen|passende?n?)\b.{0,50}\b(zu (ihrem|deinem) profil|perfekt zu|ihrem profil|deinem profil)/i],
      [
        4,
        /\b(offen für|interesse an|interessiert an|neugierig|wechselwillig|neue[nr]? herausforderung)\b.{0,80}\b(gespräch|position|stelle|austausch|herausforderung|rolle|wechsel|kontakt|melde|neues)/i,
      ],
      [
        3,
        /\b(im auftrag (unseres|meines|eines) (kunden|mandanten)|unser(en)? (kunde|mandant)|personalberat\w+|headhunter\w*|direktansprache)\b/i,
      ],
      [2.6, /\b(falls|wenn|bei) (du |sie )?interesse\b.{0,60}\b(melde|melden|freue|kontakt|rückmeldung)?/i],
    ],
    alert: [
      [
        5,
        /\b(neue (jobs|stellen|stellenangebote|stellenanzeigen)|job-?alert|jobs? für (sie|dich)|stellenangebote für|passende (jobs|stellen)|jobagent|suchauftrag|job-?empfehlung\w*|suchagent)\b/i,
      ],
    ],
    unrelated: [
      [
        7,
        /\b(bestätigungs|verifizierungs|sicherheits|einmal|zugangs|anmelde)-?(code|passwort|kennwort|pin)\b|\b(ihr|dein) code\b|\btan\b/i,
      ],
      [
        3.6,
        /\b(passwort|kennwort) (zurücksetzen|ändern|vergessen|festlegen)|\be-?mail-?adresse bestätigen|\bkonto aktivieren/i,
      ],
      [
        4,
        /\b(newsletter|umfrage|webinar|veranstaltung|infoabend|messe|rechnung|bestellung|lieferung|paket|sendung|zahlung|kontoauszug|buchung|mahnung|rabatt|gutschein)\b/i,
      ],
      [3, /\b(abwesenheit|abwesend|automatische antwort|nicht im büro|unzustellbar)\b/i],
    ],
  },
  roleClosed: [
    [
      5,
      /\b(stelle|position|vakanz|ausschreibung|praktikum)\b.{0,60}\b(bereits|inzwischen|mittlerweile|leider|schon|anderweitig|intern|nicht mehr|zurückgezogen|eingestellt|gestrichen)\b.{0,40}\b(besetzt|vergeben|verfügbar|ausgeschrieben|gestrichen|eingestellt|zurückgezogen|entfallen|vakant|geschlossen|zu besetzen)/i,
    ],
    [
      5,
      /\b(nicht (mehr|weiter) (besetz|such|ausschreib)\w*|besetzungsstopp|einstellungsstopp|stellenbesetzung (gestoppt|abgebrochen|pausiert)|verfahren (aufgehoben|eingestellt|abgebrochen))/i,
    ],
  ],
  job: [
    [1.5, /(fallstudie|probeaufgabe|testaufgabe|gehaltsvorstellung|arbeitsvertrag|zusage|kennenlernen|probearbeit)/i],
    [
      2,
      /(bewerbung|bewerbungs|bewerben|beworben|stellenausschreibung|vorstellungsgespräch|recruiting|personalabteilung|arbeitgeber|karriere)/i,
    ],
    [
      1.5,
      /(\bstelle\b|\bposition\b|bewerber|kandidat|lebenslauf|personal|arbeitsvertrag|vakanz|praktik|\bjob\b|jobs|mitarbeiter|ausbildung)/i,
    ],
    [0.7, /(interview|gespräch|unterlagen|profil|team|aufgabe|qualifikation)/i],
  ],
  otherMatters: [
    [4, /(einreichung|vortrag|konferenz|tagung|call for papers|manuskript|abstract)/i],
    [
      4,
      /\b(wohnung|mietvertrag|vermieter|besichtigung\w*|wohnungsbewerbung|mietinteressent\w*|kredit\w*|visum|visa|aufenthalt\w*|kita|kindergarten|schule|studienpl[aä]tze?|studienplatz|studium|studieng[aä]ng\w*|hochschule|semester|zulassung|stipendium|förderantrag|bafög|versicherung\w*|antrag auf)\b/i,
    ],
    [3.4, /\b(camp|workshop|teilnehmer\w*|kurs|seminar|ehrenamt|verein|wettbewerb|hackathon|zugelassen)\b/i],
  ],
  notARefusal:
    /(verschieb|verschoben|verlegen|verlegt|(neuen|anderen|alternativen) termin|\bbis (sie|du|wir)\b|\bsolange\b|ohne (ihre|deine)|\bbevor\b|nicht wahrnehmen)/i,
  conditional:
    /\b(falls|sollte[nt]?|sofern|wenn|gegebenenfalls|ggf|eventuell|möglicherweise|sobald|in der regel|üblicherweise|im fall(e)?|könnte[nt]?|kann es|anschließend (laden|führen)|bei (einer )?positive[rn]|im nächsten schritt (laden|würden)|nach der (prüfung|sichtung) (laden|melden)|der (weitere )?(ablauf|prozess))\b/i,
}
