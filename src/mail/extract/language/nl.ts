import type { FactWords } from './fact-words.ts'

export const nl: FactWords = {
  beforeCompany: {
    field: `
      werkgever|bedrijf|organisatie:`,
    sure: `
      sollicitatie|sollicitaties|gesolliciteerd|solliciteren|solliciteerde|functie|vacature|baan|stage|werken|gesprek|interesse|carrière|loopbaan|sollicitatiegesprek|kennismaking|rol|procedure|sollicitatieprocedure bij|voor
      interesse in
      hier|ons|wij|team|collega's bij
      onderdeel|deel van`,
    likely: `
      bij
      namens
      werkgever|bedrijf|organisatie
      team|collega's|afdeling|recruitment|hr van|bij
      welkom bij
      test|assessment voor
      bericht|uitnodiging|aanbod|reactie|terugkoppeling|feedback|antwoord van
      terugkoppeling|feedback|antwoord|bericht|nieuws gehad|gekregen|ontvangen van
      bedrijf|organisatie|firma
      uit? naam van
      bekeken|gelezen|geopend door`,
    maybe: `
      van
      voor
      met
      door
      aan`,
    client: `
      onze|mijn opdrachtgever|klant|cliënt
      opdracht van onze? opdrachtgever|klant?
      opdrachtgever:
      opdrachtgever|klant`,
  },
  applicationToCompany: `
      sollicitatie|gesprek`,
  afterCompany: `
    heeft|hebben je|jouw|uw|besloten|ontvangen
    zoekt|bedankt|nodigt|wil
    recruitment|hr|personeelszaken|p&o|team
    is|vraagt`,
  beforeRole: {
    sure: `
      functie|vacature|rol|baan|positie|stageplaats|stageplek|leerplek als|van|voor?
      functie|vacature|rol|baan|positie|betreft|onderwerp:
      sollicitatie|sollicitaties|gesolliciteerd|solliciteren|solliciteerde|solliciteer naar|op|voor|als de|het|een|onze? openstaande? functie|vacature|rol|baan|positie|stageplaats als|van|voor?
      functie|vacature|sollicitatie`,
    likely: `
      sollicitatie|sollicitaties|gesolliciteerd|solliciteren|gesprek|sollicitatiegesprek|interesse|aannemen|aangenomen|uitgenodigd naar|op|voor|als|in de|het|een|onze?
      zoeken|zoek een
      als|voor|de|van|over|gesprek|sollicitatiegesprek|uitnodiging|kans
      sollicitatie|gesprek|re:`,
  },
  afterRole: `
    bij
    functie|vacature`,
  endsTitle: `
    bij en je jij jouw u uw wij we ons onze hebben heeft hebt is was zijn wordt werd dat die niet helaas met naar op te om aan ontvangen
    gesolliciteerd solliciteren ingevuld vervuld deze dit gaan kan kunnen wil willen staat staan goede vervallen hierbij graag goed binnen via`,
  insideTitle: 'van de het een en voor in bij of der te',
  articles: 'de het een onze ons jouw uw je bedrijf organisatie firma vennootschap deze dit',
  closings: `
    met vriendelijke|hartelijke|warme groet|groeten|groetjes
    vriendelijke|hartelijke groet|groeten
    groet|groeten|groetjes
    hoogachtend
    mvg
    tot snel|dan|ziens|binnenkort
    bedankt
    alvast bedankt
    veel succes
    team`,
}
