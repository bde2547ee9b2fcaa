/** A time with hours and milliseconds: "01:02:03.456". */
export function clock(seconds: number): string {
  const all = Math.round(seconds * 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60, Math.floor(all / 1000) % 60]
  return `${time.map(two).join(':')}.${String(all % 1000).padStart(3, '0')}`
}
