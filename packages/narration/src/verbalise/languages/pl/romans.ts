import type { Roman } from '../../language.js'
import { plainRomans } from '../digits.js'

export const romans: readonly Roman[] = [
  {
    pattern: /(?<=(?<!\p{L})[Ww]e? )(?<roman>[IVX]+)(?= wieku| w\.(?!\p{L}))/gu,
    as: 'ordinal',
    around: { before: 'w ', after: ' wieku', mark: '' },
    say: (words) => words,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= wieku(?!\p{L})| w\.(?!\p{L}))/gu,
    as: 'ordinal',
    around: { before: '', after: ' wieku', mark: '' },
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:wiek|rozbiór|tom|Zjazd|zjazd|Kongres|Konkurs|etap)(?!\p{L}))/gu,
    as: 'ordinal',
    around: { before: '', after: '', mark: '' },
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:wojna|edycja|dynastia|klasa|Rzeczpospolita|liga|kadencja|dywizja|armia|brygada|kampania|grupa|izba|połowa)(?!\p{L}))/gu,
    as: 'ordinal',
    around: { before: '', after: ' wojna', mark: '' },
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:wojny|wojnie|edycji|dynastii|klasy|klasie|Rzeczypospolitej|ligi|lidze|kadencji|dywizji|armii|brygady|kampanii|grupy|izby|połowie|połowy|połowę)(?!\p{L}))/gu,
    as: 'ordinal',
    around: { before: 'w ', after: ' klasie', mark: '' },
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:Jan|Zygmunt|Kazimierz|Władysław|Bolesław|Paweł|Pius|Jan Paweł|Benedykt|Ludwik|Karol|Henryk|Mieszko|Stefan|August|Fryderyk|Mikołaj|Piotr|Napoleon|Stanisław|Aleksander|Wilhelm|Jerzy) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
    as: 'ordinal',
    around: { before: '', after: '', mark: '' },
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:Elżbieta|Katarzyna|Maria|Anna|Wiktoria|Małgorzata) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
    as: 'ordinal',
    around: { before: '', after: ' wojna', mark: '' },
  },
  ...plainRomans('[Rr]ozdział|[Tt]om|[Cc]zęść|[Kk]sięga|[Aa]kt|[Ss]cena|rozdz\\.|t\\.', 'do'),
]
