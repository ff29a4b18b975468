/** Words of eight languages by which a statement says what the times in it are to the person. */

const anyOf = (...words: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu')

/** They ask which time suits, or let the person choose. */
export const OFFERS = anyOf(
  'would|suits?\\b|works? for you|work best|available|availability|free on|choose|pick|select|prefer|one of the following|following (?:times|slots|dates|options)|either|let (?:me|us) know|options?\\b|slots?\\b|propose|suggest|how about|could you (?:do|make)|can you (?:do|make)|are you able|which of',
  'passt|passen|würde|könnten sie|kannst du|können sie|hättest|hätten sie|verfügbar|terminvorschl|vorschlag|vorschlagen|zur auswahl|zur verfügung|welche[rn]? (?:termin|zeit)|alternativ|einen der folgenden|entweder|ginge|möglich wäre|melde dich|geben sie uns bescheid',
  'convien|disponib|préférence|proposons|au choix|créneaux|choisir|choisissez|merci de (?:nous )?(?:indiquer|confirmer)|seriez-vous|pourriez-vous|serais-tu|soit|irait',
  'te viene|le viene|te vendría|disponib|prefier|elige|elija|propon|opciones|podrías|podría|alguna de|cuál|horarios',
  'andrebbe|disponib|preferis|propon|scegli|opzioni|potrebbe|potresti|quale|fasce|sarebbe',
  'schikt|past|beschikba|voorkeur|kies|opties|zou|stellen .{0,20}voor|laat .{0,12}weten|mogelijkheden|komt .{0,20}uit',
  'disponív|disponib|prefer|escolh|opções|sugerimos|poderia|qual (?:dos|horário)|seria|convém',
  'odpowiada|pasuje|dostępn|wybra|wybierz|proponuj|prosimy o wybór|propozycj|czy może|który termin',
)
/** Between times of which one is meant. */
export const OR = /(?<![\p{L}])(?:or|oder|ou|o|oppure|of|lub|albo|bzw\.?|alternatively|alternativ)(?![\p{L}])/iu
export const MOVES = anyOf(
  'reschedul|moved? (?:to|from|your|our|the)|has been moved|have to move|new (?:time|date|slot)|postpone|bring forward|change (?:of|to|in) |changed (?:to|from)|pushed? (?:back|to)|updated (?:time|invitation)',
  'verschieb|verschoben|verleg|neuer termin|neuen termin|umgebucht|termin.{0,12}änder|geändert|statt ',
  'report(?:er|é|ons|ée)|décal|déplac|nouveau créneau|nouvelle date|nouvel horaire|avanc(?:er|é)|modifi',
  'reprograma|cambia|cambio|mover|nueva (?:fecha|hora)|nuevo horario|aplaza|adelanta',
  'spost|riprogramm|nuova data|nuovo orario|rinvi|posticip|anticip',
  'verzet|verplaats|nieuwe (?:datum|tijd)|nieuw tijdstip|uitgesteld',
  'reagend|remarca|nova data|novo horário|adia|alter(?:ad|ar|ação)|transferi|passou para',
  'przełoż|przesun|zmian[aęy]|nowy termin|nowa data|przeniesi',
)
export const CANCELS = anyOf(
  "cancel|called off|will (?:not|no longer) take place|won't (?:take place|happen)",
  'abgesagt|absagen|entfällt|entfallen|findet nicht statt|storniert',
  'annul',
  'cancelad|anulad|se cancela|queda suspendid',
  'annullat|cancellat|non si terrà',
  'geannuleerd|afgezegd|gaat niet door|vervalt',
  'cancelad|desmarcad|não (?:se realizará|vai acontecer)',
  'odwołan|anulowan|nie odbędzie',
)
/** Between "until" and its day stands little. */
const SMALL = String.raw`(?:the|end|of|cob|eob|close|business|noon|midnight|latest|at|on|this|next|coming|and|including|zum|den|der|dem|am|einschließlich|kommenden|nächsten|le|la|au|du|inclus|minuit|midi|el|día|próximo|del|las|medianoche|il|al|giorno|le|ore|de|het|op|en|met|aanstaande|uiterlijk|o|dia|à|às|ao|dnia|w|we|godz|końca|spätestens|tard|mondays?|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|terça|quarta|quinta|sexta(?:-feira)?|poniedziałku?|wtorku?|środy?|czwartku?|piątku?|soboty?|niedzieli?|is|ist|est|es|è|\d{1,2}(?:[:.h]\d{2})?(?:am|pm|h|uhr|uur)?)`
/** Something must be done until then. */
export const UNTIL = new RegExp(
  String.raw`(?<![\p{L}])(?:by|before|until|till|no later than|latest|deadline|due|expires?|expiry|valid (?:until|through|till)|closes?|ends?|spätestens|bis|frist|stichtag|ablauf|läuft|gültig|avant|jusqu'au|jusqu'à|au plus tard|d'ici|date limite|expire|échéance|délai|antes|hasta|a más tardar|fecha límite|plazo|vence|caduca|entro|fino|scadenza|scade|non oltre|uiterlijk|vóór|voor|tot|verloopt|deadline|até|prazo|data limite|expira|do|przed|najpóźniej|termin|wygasa|upływa|sluit|verstrijkt|chiude|cierra|fecha|ferme|se cierra)(?:\s?:)?\s(?:${SMALL}[,.]?\s){0,6}$`,
  'iu',
)
/** Before the time that holds no longer, where another stands beside it. */
export const OLD_TIME = new RegExp(
  String.raw`(?<![\p{L}])(?:from|instead of|rather than|originally|previously|was|were|not|statt|anstatt|anstelle|ursprünglich|bisher|vom|nicht|au lieu|initialement|du|prévu|en lugar|en vez|inicialmente|previst[oa]|invece|anziché|inizialmente|dal|del|in plaats|oorspronkelijk|van|em vez|zamiast|pierwotnie|z)\s(?:(?:planned|scheduled|for|geplant|für|prévu|pour|para|per|voor|${SMALL.slice(3, -1)})[,.]?\s){0,5}$`,
  'iu',
)
/** What the person has to do, or what it is that runs out. */
export const TO_DO = anyOf(
  'complet|submit|return|respond|reply|confirm|sign|send|upload|finish|finalis|finaliz|take (?:the|it|this)|accept|decide|decision|answer|let (?:me|us) know|deadline|due|expires?|expire|valid|open until|closes?|provide|fill|hand in|deliver|schedule|book|review',
  'abschließ|absolvier|bearbeit|einreich|zurück|antwort|rückmeld|bestätig|unterschr|unterzeichn|send|schick|hochlad|annehm|annahme|entscheid|frist|gültig|ablauf|läuft|erledig|durchführ|ausfüll|mitteil|abgabe|abgeben|nachreich|zusag|offen|gilt|teste?n|melden sie sich|melde dich|lassen sie',
  'complét|compléter|remplir|passer|réalis|retourn|répond|répons|confirm|sign|envoy|transmett|télévers|dépos|accept|décision|expire|valable|valide|date limite|délai|rendre|effectu|terminer|fournir|faire parvenir|échéance',
  'complet|realiz|devuelv|respond|respuest|confirm|firm|envi|adjunt|subir|sube|acept|decisi|plazo|caduca|vence|válid|termin|rellen|entreg|hacer|haz|aporta|remit|contest|hasta',
  'complet|svolg|effettu|restitu|rispond|rispost|conferm|firm|invi|carica|accett|decision|scad|valid|compil|consegn|termin|entro',
  'voltooi|maak|maken|afrond|invul|inlever|antwoord|reager|reactie|bevestig|onderteken|teken|stuur|sturen|upload|accepte|beslis|deadline|verloopt|geldig|uiterlijk|terug|laat .{0,10}weten',
  'complet|realiz|faça|fazer|devolv|respond|respost|confirm|assin|envi|carreg|anex|aceit|decis|prazo|expira|válid|termin|preench|entreg|conclu|até',
  'wypełn|rozwiąż|wykona|odesł|odpowied|potwierd|podpis|prześ|wyśl|przesł|załącz|zaakceptow|decyzj|termin|wygasa|ważn|ukończ|dostarcz|zwrot|do dnia|najpóźniej',
)
/** What they will do themselves by then is no deadline of the person's. */
export const THEY_WILL = anyOf(
  "we(?:'ll| will| aim| hope| expect| plan| should)|i(?:'ll| will| hope| expect)|our team will|you will (?:hear|receive|get)|you'll (?:hear|receive|get)|expect to hear|get back to you|hear from us|hear back",
  'wir (?:melden|werden|wollen|möchten|kommen|geben|entscheiden|prüfen|informieren)|ich (?:melde|werde|gebe)|melden wir|erhalten sie von uns|hörst du von|hören sie von|bekommst du von',
  'nous (?:revien|vous (?:recontact|contact|tiendr|répond|ferons)|allons|prendrons|étudi)|reviendrons|vous recontacter|je reviens|recevrez (?:de|notre)',
  'nos (?:pondremos|comunicaremos|volveremos)|te (?:contactaremos|informaremos|diremos|llamaremos)|le (?:contactaremos|informaremos|comunicaremos)|tendrás (?:noticias|respuesta)|recibirás',
  'ti (?:contatteremo|faremo sapere|ricontatteremo|daremo)|la (?:contatteremo|ricontatteremo|informeremo)|le faremo|vi faremo|ci faremo|riceverai|riceverà',
  'nemen wij|nemen we|laten (?:wij|we) (?:je|u)|wij (?:nemen|laten|komen|informeren)|we (?:nemen|laten|komen|informeren)|hoor je|hoort u|ontvang je van|krijg je',
  'entraremos|retornaremos|daremos|informaremos|contactaremos|vamos (?:contactar|responder|dar)|receberá|terá (?:um retorno|uma resposta)',
  'skontaktujemy|odezwiemy|damy znać|poinformujemy|wrócimy|otrzyma (?:pan|pani)|odpowiemy|podejmiemy',
)
