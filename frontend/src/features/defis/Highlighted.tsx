type Props = { fragments: readonly { text: string; matched: boolean }[] };

/** A text whose words found by the search are marked. */
export function Highlighted({ fragments }: Props) {
  return fragments.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text));
}
