import type { FactWords } from './fact-words.ts'

export const pl: FactWords = {
  beforeCompany: {
    field: `
      firma|pracodawca|spółka:`,
    sure: `
      aplikację|aplikacja|aplikacji|aplikowanie|aplikowałeś|aplikowałaś|zgłoszenie|zgłoszenia|kandydaturę|kandydatura|kandydatury|rekrutacji|rekrutacja|rekrutację|pracy|pracę|praca|pracować|udział|zainteresowanie|stanowisko|oferta|oferty|staż|rozmowę|rozmowa do|w|we|dla|z
      procesie|proces|procesu rekrutacyjnym|rekrutacyjny|rekrutacyjnego|rekrutacji w|we|do
      dołączyć|dołączenia|dołącz do
      firmie|firmy|firmą|firma|spółce|spółki|spółką|spółka`,
    likely: `
      zespół|zespołu|zespołem|dział hr|rekrutacji|kadr|firmy?
      imieniu
      pracodawca|pracodawcy|pracodawcą|firma|spółka
      zainteresowanie
      witamy|u nas? w|we
      wiadomość|zaproszenie|oferta|odpowiedź od|z
      wyświetlona|obejrzana|przeczytana przez`,
    maybe: `
      w
      we
      od
      z
      do
      dla`,
    client: `
      naszego|naszym|nasz|mojego klienta|klientem|klient
      na zlecenie naszego? klienta?
      klient:`,
  },
  applicationToCompany: `
      aplikacja|rekrutacja|rozmowa`,
  afterCompany: `
    otrzymała|otrzymał|otrzymaliśmy
    dziękuje|zaprasza|poszukuje|szuka
    hr|rekrutacja|kadry|zespół
    jest|prosi|wyświetliła|wyświetlił|obejrzała|obejrzał|przeniósł|przeniosła|zaktualizował|zaktualizowała`,
  beforeRole: {
    sure: `
      stanowisko|stanowiska|stanowisku|pozycję|ofertę|oferty|ogłoszenie pracy? na? stanowisko?
      stanowisko|pozycja|oferta|dotyczy|temat:
      stanowisko|stanowiska|stanowisku|aplikacja|rekrutacja`,
    likely: `
      aplikację|aplikacja|aplikacji|zgłoszenie|kandydaturę|rekrutacja|rekrutacji|rozmowa|rozmowę na
      szukamy|poszukujemy
      na|jako|roli|rolę|rozmowa|rozmowę|zaproszenie|rekrutacji|poszukujemy|kandydaturę|kandydatura|aplikację|oferta
      aplikacja|rekrutacja|rozmowa:`,
  },
  afterRole: `
    w firmie`,
  endsTitle: `
    i oraz w we na do z została został zostało jest są był była było nie się że które który która przez od dla po twoje twoja twój pana
    pani państwa nasz naszej naszym nasza niestety dziękujemy otrzymaliśmy zostały złożoną złożona wpłynęła nr`,
  insideTitle: 'ds. do w i oraz ds z',
  articles: 'firmie firmy firmą firma spółce spółki spółka naszej naszym nasza nasz',
  closings: `
    z? poważaniem
    z wyrazami szacunku
    pozdrawiam|pozdrawiamy
    pozdrowienia
    serdecznie? pozdrawiam
    z pozdrowieniami
    serdeczne pozdrowienia
    łączę wyrazy
    dziękuję|dziękujemy
    do zobaczenia|usłyszenia
    zespół`,
}
