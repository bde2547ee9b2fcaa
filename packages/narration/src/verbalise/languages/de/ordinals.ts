/** A figure with a stop is an ordinal where what is around it says so. */
export const ordinals: readonly RegExp[] = [
  // "2., überarb. Aufl."
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?<mark>\.)(?=, [\p{Ll} .]{3,30}Aufl)/gu,
  // "24. u. 31.12."
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?<mark>\.)(?= (?:u\.|und) \d{1,2}\. ?\d{1,2}\.)/gu,
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?<mark>\.)(?=(?:, \d{1,2}\.)* (?:und|oder|bis) \d{1,2}\. \p{Lu})/gu,
  // "18./19. Jh."
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,2})(?<mark>\.)(?=[/–-]\d{1,2}\. (?:Jahrhunderts?|Jh\.|Klassen?|Semester))/gu,
  /(?<=\d\.[/–-])(?<number>\d{1,2})(?<mark>\.)(?= (?:Jahrhunderts?|Jh\.|Klassen?|Semester))/gu,
  /(?<=\d\. (?:und|oder|bis) )(?<number>\d{1,4})(?<mark>\.)(?= \p{L})/gu,
  /(?<=(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Aa]m|[Ii]m|[Vv]om|[Zz]um|[Zz]ur|[Bb]eim|[Bb]is|(?:[Dd]ies|[Jj]ed|[Jj]en|[Ww]elch)e[mnrs]?|(?:[MmDdSsKk]?[Ee]in|[Ii]hr|[Uu]nser|[Ee]ue?r)(?:e[mnrs]?)?) )(?<number>\d{1,4})(?<mark>\.)(?= \p{L})/gu,
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,3})(?<mark>\.)(?= (?:Jahrhunderts?|Weltkriegs?|Hälfte|HJ|Reihe|Rang|Gang|Schritt|Preis|Kammer|Senat|Abteilung|Zug|Gebot|Jahrestag|Sinfonie|Lesung|Wahlgang|Kön(?:ige)?|FC|FSV|FFC|SC|Vorsitzende|Bürgermeister|stellv\.|stellvertretende[rnm]?|Änderung|Nachtrag(?:s\p{Ll}+)?|Fassung|Fortschreibung|Ergänzung|Beigeordnete|Sitzung|Tagung|Kapitel|Platz|Runde|Klasse|Auflage|Etage|Stock|Semester|Quartal|Woche|Spieltag|Geburtstag|Mal|Tag|Halbjahr|Halbzeit|Liga|Bundesliga|Staffel|Folge|Stelle|Abschnitt|Advent|Minute|Generation|Ausgabe|OG|UG|Obergeschoss|Mose|Korinther|Samuel|Petrus|Thessalonicher|Timotheus|(?:Kor|Sam|Petr?|Thess|Tim|Kön)\.|Jt\.|Jh\.|Jhdt\.|Std\.(?= \p{Lu})|(?:Mo|Di|Mi|Do|Fr|Sa|So)(?= im Monat)|Aufl\.|Jg\.)(?!\p{L}))/gu,
]
