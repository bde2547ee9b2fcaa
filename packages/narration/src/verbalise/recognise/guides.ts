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
    { needs: />$/, pattern: /(?<=[\p{L}.!?)] )>{1,3}$/gu, say: () => '' },
    { needs: />>/, pattern: /(?<=\p{L}) >{2,3}(?= \p{L})/gu, say: () => ',' },
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
