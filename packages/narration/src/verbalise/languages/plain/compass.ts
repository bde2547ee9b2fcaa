/** Letters of the points of the compass behind degrees, by language. */
export const compass: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  it: { N: 'nord', S: 'sud', E: 'est', O: 'ovest', W: 'ovest' },
  pt: { N: 'norte', S: 'sul', E: 'leste', O: 'oeste', W: 'oeste' },
  nl: { N: 'noord', S: 'zuid', E: 'oost', O: 'oost', W: 'west' },
  pl: { N: 'północ', S: 'południe', E: 'wschód', W: 'zachód' },
  sv: { N: 'nord', S: 'syd', E: 'öst', O: 'öst', W: 'väst' },
  da: { N: 'nord', S: 'syd', E: 'øst', W: 'vest' },
  nb: { N: 'nord', S: 'sør', E: 'øst', W: 'vest' },
  tr: { N: 'kuzey', S: 'güney', E: 'doğu', W: 'batı' },
  ru: { N: 'северной широты', S: 'южной широты', E: 'восточной долготы', W: 'западной долготы' },
  uk: { N: 'північної широти', S: 'південної широти', E: 'східної довготи', W: 'західної довготи' },
}
