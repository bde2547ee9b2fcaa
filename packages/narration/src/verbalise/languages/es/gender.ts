const feminine = new Set(
  'abst libra libras hora horas tonelada toneladas pulgada pulgadas milla millas rupia rupias corona coronas yarda yardas vez veces mujer mujeres imagen imágenes serie series clase clases noche noches parte partes calle calles tarde tardes mano manos flor flores sal sales ley leyes voz voces luz luces cruz cruces sede sedes base bases frase frases llave llaves nube nubes red redes pared paredes foto fotos moto motos orden órdenes'.split(
    ' ',
  ),
)

const masculine = new Set(
  'día días mapa mapas problema problemas sistema sistemas programa programas tema temas idioma idiomas planeta planetas poema poemas cometa cometas drama dramas clima climas kilograma telegrama diagrama diagramas esquema esquemas síntoma síntomas idiota dilema dilemas panorama gramas artista artistas turista turistas periodista periodistas dálmata dálmatas atleta atletas poeta poetas'.split(
    ' ',
  ),
)

/** Gender of a noun (or of an adjective before it) by its ending, with the common exceptions. */
export function isFeminine(noun: string): boolean {
  const word = noun.split(' ')[0]?.toLowerCase() ?? ''
  if (feminine.has(word)) return true
  if (masculine.has(word)) return false
  return /(?:a|as|ción|ciones|sión|siones|dad|dades|tad|tades|tud|tudes|umbre|umbres|ez|eces)$/.test(word)
}
