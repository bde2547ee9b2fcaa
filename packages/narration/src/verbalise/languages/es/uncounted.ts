/** Words after a number that it does not count. */
export const uncounted = new Set(
  'a al ante bajo con contra de del desde e el en entre es era fue ha han hasta la las lo los más me menos mientras ni no o para pero por porque que se según si sin sobre son su sus también tras u un una y ya'.split(
    ' ',
  ),
)
