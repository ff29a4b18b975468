/** Words that make up titles, by language; a star stands for any ending or beginning. */
const WORDS = `
engineer* developer* manager* analyst* intern internship* scientist* designer* consultant* specialist* coordinator* director* assistant* associate* architect*
administrator* technician* officer* representative* lead head chief vp product software data research* nurse* teacher* accountant* sales marketing
programmer* operator* driver* editor* writer* graduate* trainee* fellow clerk* support chef* cook* barista* waiter* waitress* paralegal* lawyer* attorney*
electrician* plumber* mechanic* bookkeeper* cashier* receptionist* secretary* operative* worker* labourer* carer* physician* doctor* dentist* pharmacist*
therapist* psychologist* librarian* lecturer* professor* tutor* instructor* trainer* postdoc* apprentice* buyer* planner* producer* photographer* artist*
recruiter* controller* auditor* economist* statistician* translator* interpreter* journalist* copywriter* advisor* adviser* agent* broker* executive* supervisor*
foreman steward* guard* cleaner* gardener* carpenter* welder* machinist* baker* butcher* hairdresser* surveyor* inspector* scrum devops illustrator* archivist* historian* biologist* chemist* physicist* geologist* sociologist* linguist* curator* conservator* *konstrukteur* frontend backend qa tester*
*entwickler* *ingenieur* *praktik* werkstudent* *referent* *sachbearbeiter* *berater* *leiter* *leitung *mitarbeiter* *kaufmann *kauffrau *kaufleute *fachkraft *hilfskraft *lehrkraft *servicekraft *pflegekraft *bürokraft *reinigungskraft *aushilfe *arbeiter* *helfer*
*angestellte* *assistent* *techniker* *mechaniker* *mechatroniker* *elektroniker* *elektriker* *pfleger* *erzieher* *lehrer* *verkäufer* *fahrer* *koch *köchin *konditor* bäcker bäckerin
*verwalter* *buchhalter* *gestalter* *redakteur* *ärztin *arzt *anwalt *anwältin *jurist* *trainee* *azubi* *auszubildende* *ausbildung *meister* *monteur* *planer* *architekt* *volontär* *werkstudium
développeu* ingénieu* alternan* stagiaire* stage chargé* responsable* infirmi* assistant* chef* boulanger boulangère comptable* vendeu* professeur* conduct* technicien* aide-* réceptionnist*
juriste* cuisini* commercial* directeur* directrice* gestionnaire* animat* éducat* agent* employé* serveu* secrétaire* analyste* consultant* formateur* formatrice* magasini* préparat* opérat* médecin*
desarrollador* ingenier* enfermer* administrativ* jefe jefa camarer* analista* dependient* profesor* técnic* becari* conductor* auxiliar* director* diseñador* cociner* abogad* recepcionist* contable*
encargad* operari* comercial* asesor* ayudante* mozo vendedor* programador* responsable* gerente* médic* practicante* prácticas
sviluppator* infermier* impiegat* responsabile* addett* ingegner* tirocini* cuoc* educat* contabil* grafic* magazzin* assistent* farmacist* operai* analista* commess* camerier* autist* insegnant* tecnic*
segretari* consulent* direttor* programmator* avvocat* stagista* collaborator* progettist*
*ontwikkelaar* *medewerker* verpleegkundige* administratief *leider* *adviseur* stagiair* stagiaire* leraar* docent* monteur* *chauffeur* kok beleidsmedewerker* jurist* hovenier* *verzorgende* *manager* boekhouder*
*assistent* *begeleider* *beheerder* *verkoper* *monteur* *specialist* *consulent* *coördinator* teamleider* ingenieur*
desenvolvedor* enfermeir* assistente* analista* gestor* engenheir* rececionist* recepcionist* estagiári* estágio professor* técnic* contabilist* contador* cozinheir* gerente* motorist* auxiliar* coordenador*
designer* operador* advogad* vendedor* atendente* programador* consultor* secretári* diretor*
programist* pielęgniar* specjalist* księgow* kierowni* magazynier* analityk* nauczyciel* sprzedawc* inżynier* doradc* stażyst* kierowc* recepcjonist* tester* kucharz* prawni* asystent* elektromonter* elektryk*
pracowni* dyrektor* przedstawiciel* koordynator* operator* grafi* redaktor* konsultant* mechanik* lekarz* technik*`

const TITLE_WORD = new RegExp(
  `(?<![\\p{L}])(?:${[...new Set(WORDS.trim().split(/\s+/))]
    .map((word) => word.replace(/^\*/, '\\p{L}*').replace(/\*$/, '\\p{L}*'))
    .join('|')})(?![\\p{L}])`,
  'iu',
)
/** (m/w/d), H/F, (k/m): whoever may apply. */
const FOR_ALL = /(?:^|[\s(/])(?:[mwfdxhkgi](?:\s?[/|*]\s?[mwfdxhkgi]){1,3}|all genders|[:*/_]?innen|gn)(?:$|[\s)])/i

/** What is learned there follows behind a dash. */
export const TRAINING =
  /\b(?:interns?|internship|stage|alternance|stagiaire|praktikum|ausbildung|werkstudent(?:in)?|trainee|tirocinio|estágio|prácticas|staż)$/iu
/** As those are called who do something. */
const AGENT =
  /\p{L}{3}(?:or|er|ist|ian|ant|ent|eur|euse|rice|ière|in|ista|ore|trice|dor|dora|eiro|eira|ario|aria|arz|arka|nik|iker|aire|ologe)$/iu

export function hasTitleWord(title: string): boolean {
  return TITLE_WORD.test(title)
}

export function looksLikeATitle(word: string): boolean {
  return hasTitleWord(word) || AGENT.test(word)
}

/** How doubtful it is that all of it is one title: beside a dash may stand a town, a team, or what the mail is about. */
export function doubtOf(title: string): 0 | 1 | 2 {
  const [front = '', ...tail] = title.split(/\s+[-–—|/·]\s+/)
  if (tail.length === 0 || TRAINING.test(front) || [front, ...tail].every(hasTitleWord)) return 0
  return hasTitleWord(front) ? 1 : 2
}

export function isForAll(title: string): boolean {
  return FOR_ALL.test(title)
}
