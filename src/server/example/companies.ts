export interface ExampleCompany {
  name: string
  /** Under .example, which nobody can own. */
  domain: string
  place: string
  language: 'en' | 'de'
}

/** Invented employers; a real one of the same name is not meant. */
export const COMPANIES: readonly ExampleCompany[] = [
  'Nordlicht Energie GmbH|nordlicht-energie|Hamburg|de',
  'Brightwater Analytics|brightwater|Berlin|en',
  'Kranich Logistik AG|kranich-logistik|Bremen|de',
  'Fernweh Travel|fernweh-travel|Berlin|en',
  'Stadtgarten Immobilien GmbH|stadtgarten|Leipzig|de',
  'Lumen & Oak|lumenandoak|London|en',
  'Heckmann Maschinenbau GmbH & Co. KG|heckmann|Stuttgart|de',
  'Paperplane Health|paperplane-health|Berlin|en',
  'Salzwerk Digital GmbH|salzwerk|München|de',
  'Otterburn Bank|otterburn|Frankfurt am Main|en',
  'Rübezahl Software GmbH|ruebezahl|Dresden|de',
  'Quillon|quillon|Remote|en',
  'Elbtal Krankenhausverbund|elbtal-kliniken|Dresden|de',
  'Harbourstone Media|harbourstone|Hamburg|en',
  'Windrose Versicherung AG|windrose|Köln|de',
  'Tidewise|tidewise|Remote|en',
  'Grünfink Lebensmittel GmbH|gruenfink|Hannover|de',
  'Cobalt Cycle|cobaltcycle|Berlin|en',
  'Zollhaus Verlag|zollhaus-verlag|Leipzig|de',
  'Merrow Labs|merrowlabs|Dublin|en',
  'Alpenglühn Outdoor GmbH|alpengluehn|Rosenheim|de',
  'Parallel Nine|parallelnine|Berlin|en',
  'Kupferdach Bau AG|kupferdach|Nürnberg|de',
  'Fennel & Rye|fennelrye|Amsterdam|en',
  'Sternwarte Systems GmbH|sternwarte|Jena|de',
  'Openfield Mobility|openfield|Berlin|en',
  'Wattwerk GmbH|wattwerk|Oldenburg|de',
  'Larkspur Retail|larkspur|Remote|en',
  'Morgenstern Pharma AG|morgenstern-pharma|Mainz|de',
  'Copperline|copperline|Wien|en',
  'Habichtswald Medien|habichtswald|Kassel|de',
  'Bluestem Insurance|bluestem|Zürich|en',
  'Ostseekontor GmbH|ostseekontor|Rostock|de',
  'Thistle Data|thistledata|Edinburgh|en',
  'Feuerstein Logistik|feuerstein|Duisburg|de',
  'Ivory Coastlines|ivorycoastlines|Remote|en',
  'Lindenhof Bildung gGmbH|lindenhof|Göttingen|de',
  'Farrow Street|farrowstreet|Berlin|en',
  'Steinadler Sensorik GmbH|steinadler|Regensburg|de',
  'Mondo Verde|mondoverde|Berlin|en',
  'Hanse Kontorhaus AG|hanse-kontorhaus|Lübeck|de',
  'Pebble & Pine|pebblepine|Copenhagen|en',
  'Rheinbogen Stadtwerke|rheinbogen|Bonn|de',
  'Sundial Robotics|sundial-robotics|München|en',
  'Kirschkern Apps GmbH|kirschkern|Berlin|de',
  'Redwing Commerce|redwing|Remote|en',
  'Taubenschlag Post GmbH|taubenschlag|Magdeburg|de',
  'Northgate Housing|northgate|Manchester|en',
  'Moorland Agrartechnik|moorland|Münster|de',
  'Vantage Kitchen|vantagekitchen|Berlin|en',
  'Hafenlicht Beratung GmbH|hafenlicht|Hamburg|de',
  'Juniper Street Games|juniperstreet|Berlin|en',
  'Weserbergland Pflege|weserpflege|Hameln|de',
  'Clearbrook Water|clearbrook|Remote|en',
  'Silberdistel Kosmetik AG|silberdistel|Darmstadt|de',
  'Orchard Signal|orchardsignal|Berlin|en',
  'Tannhäuser Akustik GmbH|tannhaeuser|Erfurt|de',
  'Fieldnote|fieldnote|Remote|en',
  'Kornblume Bank eG|kornblume|Hannover|de',
  'Saltmarsh Studios|saltmarsh|Bristol|en',
  'Birkenhof Saatgut GmbH|birkenhof|Ulm|de',
  'Threefold Learning|threefold|Remote|en',
  'Glasperle Optik AG|glasperle|Wetzlar|de',
  'Marlowe Freight|marlowe-freight|Rotterdam|en',
].map(parsed)

/** Employers that no application of the example went to; the Inbox suggests them. */
export const NEWCOMERS: readonly ExampleCompany[] = [
  'Kiesweg Mobilität GmbH|kiesweg|Berlin|de',
  'Auburn Wharf|auburnwharf|Remote|en',
  'Sperling Versand AG|sperling|Leipzig|de',
].map(parsed)

function parsed(line: string): ExampleCompany {
  const [name = '', label = '', place = '', language] = line.split('|')
  return { name, domain: `${label}.example`, place, language: language === 'de' ? 'de' : 'en' }
}
