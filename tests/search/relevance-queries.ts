/** What a query tries. */
export type Trial =
  | 'founding article'
  | 'name'
  | 'accent'
  | 'initials'
  | 'typo'
  | 'other form'
  | 'date'
  | 'other language'
  | 'phrase'
  | 'context'
  | 'speaker and word'
  | 'co-signed'
  | 'word';

/** A query as a reader types it, and the ids of the quotations that must fill the first places, in any order among themselves. */
export interface RelevanceQuery {
  readonly trial: Trial;
  readonly query: string;
  readonly top: readonly string[];
}

/** Chosen by reading the collection: what somebody who types this wants to see, whatever an engine makes of it. */
const BY_TRIAL: Readonly<Record<Trial, readonly (readonly [query: string, ...top: string[]])[]>> = {
  'founding article': [
    ['bad guys have the upper hand', 'gcn-2012-jackson-q6'],
    ['bad guys', 'gcn-2012-jackson-q6'],
    ['cooperation is not a choice', 'gcn-2012-jackson-q2'],
    ['obligation and a necessity', 'gcn-2012-jackson-q2'],
    ['exponential growth', 'gcn-2012-jackson-q3'],
    ['amazing law enforcement channels', 'gcn-2012-jackson-q1'],
    ['that is not clear', 'gcn-2012-jackson-q4'],
    ['status quo not acceptable', 'gcn-2012-jackson-q7'],
    ['we do not want cyberspace to be a battlefield', 'gcn-2012-jackson-q5'],
    ['seven years air passenger data', 'gcn-2012-jackson-p06'],
  ],
  name: [
    ['Thomas Dukes', 'gcn-2012-jackson-q1', 'gcn-2012-jackson-q3', 'gcn-2012-jackson-p01', 'gcn-2012-jackson-p03'],
    ['Vint Cerf', 'tpm-2012-cerf-q1', 'isocindia-2012-cerf-q1', 'phibetaiota-2012-cerf-q1'],
    ['Xi Jinping', 'earthspace-2015-xi-q1'],
    ['hillary clinton', 'pq-002'],
    ['Telegram', 'reason-2018-durov-q1', 'leaders-2017-durov-q1'],
    ['Beckstrom', 'upi-2009-beckstrom-q1', 'upi-2009-beckstrom-q2', 'pq-003', 'pq-004'],
    ['Human Rights Watch', 'f5pm-2024-hassan-q1', 'publicnow-2023-hrw-q1'],
    ['max schrems', 'archive-2015-schrems-q1'],
  ],
  accent: [
    ['Touré', 'itu-2012-06-06-toure-q1', 'itu-2012-09-26-toure-q2'],
    ['Toure', 'itu-2012-06-06-toure-q1', 'itu-2012-09-26-toure-q2'],
    ['Malmström', 'gcn-2012-jackson-q2', 'gcn-2012-jackson-q6', 'europa-2013-malmstrom-q1'],
    ['malmstrom', 'gcn-2012-jackson-q2', 'gcn-2012-jackson-q6', 'europa-2013-malmstrom-q1'],
    ['haekkerup', 'fmn-2012-haekkerup-q1'],
    ['caputova', 'ungdc-SVK-2022-0067'],
    ['Blaszczak', 'polskieradio-2022-blaszczak-q1'],
    ['portes derobees', 'linternaute-2025-lopez-q1'],
    ['Forsvarets radioanstalt', 'totalforsvar-2024-kristersson-q1'],
    ['siber guvenlik', 'eshahaber-2025-kaya-q1'],
  ],
  initials: [
    ['U.N. in charge of the Internet', 'wgig-2005-gross-q1'],
    ['UN charge internet period', 'wgig-2005-gross-q1'],
    ['U.S. Government’s oversight', 'nm-056-0026'],
    ['NSA dark history', 'eff-2012-nsa-q1'],
    ['N.S.A. only agency with the legal authority', 'wapo-2010-mcconnell-q1'],
    ['DHS dot-gov', 'dhs-2009-napolitano-q1'],
    ['CISPA', 'cdt-2013-nojeim-q1'],
    ['J-CAT', 'pp-2014-archibald-q1', 'ecpr-2015-jcat-q1'],
    ['MLAT reform', 'safegov-2015-rosenzweig-q1'],
  ],
  typo: [
    ['regulatory leviatan', 'gcn-2012-mccain-q1'],
    ['angela merkle', 'reuters-2014-merkel-q1'],
    ['malmstorm upper hand', 'gcn-2012-jackson-q6'],
    ['libery without order', 'chinadaily-2013-luwei-q1'],
    ['encyption is your friend', 'nobs-2024-greene-q1'],
    ['laws of mathmatics', 'gizmodo-2017-turnbull-q1'],
    ['pandoras box', 'ohchr-2016-zeid-q1'],
    ['digital geneva convension', 'graduateinstitute-2017-smith-q1', 'pq-035'],
    ['exeptional access', 'drw-2019-openletter-q1', 'cdt-2017-backdoors-q1', 'derechos-2015-doormats-q1'],
    ['schnier market failure', 'iot-2016-schneier-q1'],
    ['bule helmets', 'itu-2012-06-06-toure-q1'],
  ],
  'other form': [
    ['weaken encryption', 'cipesa-2021-principle40-q1', 'canada-2020-e2ee-q2'],
    ['legislating safe spaces', 'domainb-2015-cameron-q1'],
    ['subjugating the NCSC', 'pq-004'],
    ['voted at the ITU', 'tpm-2012-cerf-q1'],
    ['spying on friends', 'pq-030'],
  ],
  date: [
    ['Annan 2005', 'networkcultures-2005-annan-q1', 'unescoscience-2005-annan-q1', 'wcvarones-2005-annan-q1'],
    ['Putin 2011', 'govru-2011-putin-toure-q1', 'govru-2011-putin-toure-q2'],
    ['Putin from:2025', 'abna-2025-putin-q1'],
    ['Ilves year:2007', 'ungdc-EST-2007-0026', 'ungdc-EST-2007-0030'],
    ['battlefield from:2012-05-02 to:2012-05-02', 'gcn-2012-jackson-q5'],
    ['ICANN to:2004', 'highway-2004-matsepe-q1'],
    ['Estonia from:2012 to:2012', 'ungdc-EST-2012-0056', 'ungdc-EST-2012-0058', 'ungdc-EST-2012-0059'],
  ],
  'other language': [
    ['网络安全等级保护', 'cn-2016-cybersecurity-law-q2'],
    ['国家网信部门', 'cn-2016-cybersecurity-law-q1'],
    ['киберкомандования', 'svpressa-2012-rogozin-q1'],
    ['ключей шифрования', 'mstrok-2018-bortnikov-q1'],
    ['Кіберсил', 'lb-2025-genstab-q1'],
    ['사이버테러방지법', 'segye-2016-leecheolwoo-q1'],
    ['Schlachtfeld der Zukunft', 'bba-2017-bundeswehr-q1'],
    ['Militärdepartement', 'insideit-2022-switch-q1'],
    ['colcha de retalhos', 'amazonasdireito-2023-gsi-q1'],
    ['operaciones militares ciberespacio', 'peru-2023-reglamento-q1', 'poplab-2023-article19-q1'],
    ['mine d’or', 'europe1-2025-couvy-q1'],
    ['cybersicurezza', 'rainews-2021-gabrielli-q1'],
    ['end-to-endencryptie', 'tweakers-2023-nl-q1'],
    ['Forsvarets Efterretningstjeneste', 'fmn-2012-haekkerup-q1', 'politiken-2019-cyberlov-q1'],
  ],
  phrase: [
    ['"red tape"', 'garbarino-2023-q1', 'ccia-2022-cra-q1', 'pq-029', 'uschamber-2012-cispa-q1'],
    ['"safe havens"', 'ieu-2024-eu3c-q2'],
    ['"the law of Australia"', 'gizmodo-2017-turnbull-q1'],
    ['“Web War One”', 'ungdc-EST-2012-0056'],
    ['"carrots instead of sticks"', 'hsgac-2012-lieberman-q1'],
    ['"form follows function"', 'fednews-2026-cairncross-q1'],
    ['"no privacy without security"', 'europa-2014-kroes-nis-q2'],
    ['"sovereign right of States"', 'nm-015-0014', 'nm-015-0022', 'nm-073-0010', 'iran-2010-enhanced-q1'],
    ['"owned and operated by the private sector"', 'pq-036'],
  ],
  context: [
    ['lawless criminal world', 'unga79-cz-q1'],
    ['next breach', 'fcc-2025-gomez-q1'],
    ['Fort Meade', 'pq-003'],
    ['invisible battleground', 'ungdc-BEL-2013-0095'],
    ['cyberarms race', 'ungdc-RUS-2021-0060'],
    ['defenders of the cyber domain', 'malmstrom-2007-elder-q1'],
    ['Pope Francis', 'ungdc-CUB-2013-0028'],
    ['Lome Declaration', 'ungdc-TGO-2022-0022'],
  ],
  'speaker and word': [
    ['Hayden pursuit of happiness', 'williamsrecord-2013-hayden-q1'],
    ['Comey unlock', 'computerworld-2014-comey-q1'],
    ['Reding red tape', 'pq-029'],
    ['Kroes privacy', 'europa-2014-kroes-nis-q2'],
    ['Tim Cook unprecedented step', 'iclarified-2016-cook-q1'],
    ['Ted Cruz solution in search of a problem', 'cruz-2016-09-14-q1'],
    ['Lute library marketplace', 'cdt-2011-lute-mcconnell-q1'],
    ['Napolitano civilian space', 'nextgov-2010-napolitano-q1'],
    ['Cameron safe space', 'eteknix-2015-cameron-q1', 'domainb-2015-cameron-q1'],
    ['microsoft owned and operated', 'pq-036'],
    ['Rousseff espionage', 'ungdc-BRA-2013-0014'],
    ['speaker:Malmström cooperation', 'gcn-2012-jackson-q2'],
    ['Apple freedoms and liberty', 'investopedia-2016-apple-q2'],
  ],
  'co-signed': [
    ['Wyden Kaine Merkley', 'merkley-2024-senators-q1'],
    ['Collins Feinstein', 'hsgac-2012-sponsors-q1', 'hsgac-2012-sponsors-q2'],
    ['Tajikistan', 'debategraph-code-q1', 'igcaucus-2011-code-q1'],
    ['LACNIC fragmentation', 'icann-2013-montevideo-q2'],
    ['New Zealand encryption', 'canada-2020-e2ee-q1', 'canada-2020-e2ee-q2'],
    ['SIFMA government reports', 'sifma-2025-circia-q1'],
    ['Enisa protection mechanism', 'digwatch-2016-enisa-q1'],
  ],
  word: [
    ['backdoors escrow localisation', 'cipesa-2021-principle40-q1'],
    ['cyberpeace', 'nm-162-0044'],
    ['handshake agreements', 'fcc-2025-gomez-q1'],
    ['nuclear shield', 'crn-2002-wolf-q1'],
    ['peacekeepers', 'itu-2012-06-06-toure-q1'],
    ['San Bernardino', 'pq-023'],
    ['balkanization', 'nm-102-0029'],
    ['BlackBerry', 'cpj-2010-uae-q1'],
  ],
};

export const RELEVANCE_QUERIES: readonly RelevanceQuery[] = (Object.keys(BY_TRIAL) as Trial[]).flatMap((trial) =>
  BY_TRIAL[trial].map(([query, ...top]): RelevanceQuery => ({ trial, query, top })),
);
