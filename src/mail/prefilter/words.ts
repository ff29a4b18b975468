import { WeighedWords } from '../words/weighed-words.ts'

/**
 * Stems that mail about a search holds, whatever its language; ASCII, so that no encoding hides them.
 * 3 is enough alone, 1 and 2 only together with others.
 */
const EVERYWHERE: readonly (readonly [string, number])[] = [
  ...listed(
    3,
    `your application;job application;for applying;you applied;your candidacy;candidacy;recruit;talent acquisition;hiring;vacanc;
    your resume;your r=c3=a9sum;curriculum vitae;interview;job offer;offer letter;job opening;job opportunit;career opportunit;internship;
    shortlist;headhunt;salary;coding challenge;online assessment;hackerrank;codesignal;codility;testgorilla;hirevue;greenhouse;workday;smartrecruiters;
    bewerbung;bewerben;beworben;bewerber;vorstellungsgespr;stellenangebot;stellenausschreibung;arbeitsvertrag;praktikum;lebenslauf;personalabteilung;
    karriere;kandidat;candidatur;recrutement;entretien d;processus de s;postul;embauche;seleccion de personal;proceso de seleccion;entrevista;vacante;curriculum;
    colloquio;assunzione;selezione;sollicit;vacature;kandidaat;kennismakingsgesprek;processo seletivo;vaga d;recrutamento;rekrutac;aplikac;rozmowa kwalifik;
    stanowisk;rozmow;candidat;aspirante;seleccion;selettiv;postulaci;candidature;werkstudent;ausbildungsplatz;absage;eignungstest;probearbeit;kennenlerngespr`,
  ),
  // Tests and papers that machines ask for, in the words of each language.
  ...listed(
    3,
    `your cv;background check;references;applicant account;regn no;your application;test en ligne;test techni;test de program;passation;test online;
    reto t;cuestionario;prueba;questionario;capaciteit;vragenlijst;je test;de test;test program;test kompet;avalia;avaliac;promesse;
    curr=c3;your identity;unread letter;the result for the post;exercise their choice;rekryt;work sample;technical test;technische test;proceso selectivo;tu solicitud;su solicitud;arbeidsovereenkomst;aanstelling;integriteits;video-opname;sent you a contract;pokalb;teste;testu;intro call;under review;trabaja con;envoyer un message;pohovor;haastattel;hakemu;basvuru;ba=c5=9fvuru;jelentkez;
    interju;interj=c3=ba;interviu;intervju;jobsamtale;ansogning;ans=c3=b8gning;soknad;s=c3=b8knad;ansokan;ans=c3=b6kan;zivotopis;mulakat;m=c3=bclakat;video interview;entretien vid`,
  ),
  ...listed(
    2,
    `application;applicant;candidate;position;career;job;your profile;assessment;employment;offer;resume;cv;stelle;unterlagen;kandid;
    poste;emploi;puesto;empleo;lavoro;posizione;functie;emprego;cargo;praca;vaga;oferta;stage;gespr;termin;rejet;talent;personal;onboarding;
    requisition;availability;unfortunately;regret;leider;malheureusement;lamentablemente;purtroppo;helaas;infelizmente;niestety`,
  ),
  ...listed(
    1,
    `role;team;opportunit;skills;experience;schedule;next step;thank you for your interest;interest in;hr ;human resources;company;profil;qualif;
    consideration;moving forward;move forward;proceed;call;chat`,
  ),
]

/** Scripts other than Latin, as UTF-8. */
const OTHER_SCRIPTS: readonly (readonly [string, number])[] = listed(
  3,
  '지원;입사;başvuru;mülakat;ansøgning;søknad;ansökan;συνέντευξ;αίτησ;βιογραφικ;interjú;životopis;samtale;ваканс;собеседован;резюме;співбесід;кандидат;интервю;מועמד;ראיון;משרה;وظيف;مقابلة;招聘;面试;应聘;職務;面接;応募;채용;면접',
)

/** In a subject or a sender's name a hint is enough. */
export const HEADER_WORDS = new WeighedWords([
  ...EVERYWHERE.map(([word, weight]) => [word, weight === 1 ? 1 : 3] as const),
  ...OTHER_SCRIPTS,
])
export const BODY_WORDS = new WeighedWords([...EVERYWHERE, ...OTHER_SCRIPTS])

function listed(weight: number, words: string): (readonly [string, number])[] {
  return words.split(';').map((word) => [word.replace(/^\s+/, ''), weight])
}
