import type { Recogniser } from '../claims.js'

/** The menus of programs, whose entries a single sign may part. */
const menus =
  /(?<!\p{L})(?:File|Edit|View|Insert|Format|Tools|Settings|Preferences|Options|Menu|Home|Help|System|Datei|Bearbeiten|Einstellungen|Menü|Fichier|Paramètres|Accueil|Archivo|Ajustes|Inicio|Impostazioni|Configurações|Início|Instellingen|Inställningar|Ustawienia) > \p{Lu}/u
/** "Home > News > Sport" */
const trail = /\p{L}{2} > \p{Lu}[^<>=]{1,60} > \p{Lu}/u

/** Signs that lead the eye: before an item, between the steps of a path, to what a link leads to. They are pauses, and none at the ends. */
export function guides(): Recogniser[] {
  return [
    {
      needs: /^[▢▪▫●○◦◆◇►▸▹‣⁃➢➤➔➜❖↑^>]/u,
      pattern: /^(?:[▢▪▫●○◦◆◇►▸▹‣⁃➢➤➔➜❖]+|[↑^]|>{1,3}) (?=[^\s=<>≥≤])/gu,
      say: ({ written, text }) => (written.startsWith('>') && /^> ?\d/.test(text) ? undefined : ''),
    },
    // "=== Data =====", drawn with a typewriter
    {
      needs: /([=~<>*#])\1\1|\+{4}/,
      pattern:
        /([=~<>*#])\1{3,}|(?<=^|\n)([=~<>*#])\2{2,}(?=\s|$)|(?<=\s)([=~<>*#])\3{2,}(?=$|\n)|(?<!\p{L})\+{4,}/gu,
      say: () => '',
    },
    // ``Quoted'', as TeX and typewriters have it
    { needs: /``/, pattern: /``(?=\S)/gu, say: () => '“' },
    { needs: /``/, pattern: /(?<=[\p{L}\p{N}.,!?…)])''(?!\p{L}|'|\p{N})/gu, say: () => '”' },
    // "~Taaroa~", for emphasis
    {
      needs: /~\p{L}/u,
      pattern:
        /(?<=^|[\s(“„«"])~{1,2}(?=\p{L}[^~]{0,60}\p{L}~{1,2}(?!\p{L}))|(?<=(?:^|[\s(“„«"])~{1,2}\p{L}[^~]{0,60}\p{L})~{1,2}(?!\p{L})/gu,
      say: () => '',
    },
    // "Cuds • 03/04/2018"
    {
      needs: / [•▪●] /u,
      pattern: /(?<=[^\s]) [•▪●](?= \S)/gu,
      say: ({ text, begin }) => (/[,;:.!?—]$/.test(text.slice(0, begin)) ? '' : ','),
    },
    {
      needs: / > \p{Lu}/u,
      pattern: /(?<=[\p{L}\p{N})]) >(?= \p{Lu})/gu,
      say: ({ text, begin, end }) => {
        const around = text.slice(Math.max(0, begin - 80), end + 80)
        return trail.test(around) || menus.test(around) ? ',' : undefined
      },
    },
  ]
}
