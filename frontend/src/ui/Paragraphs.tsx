type Props = { text: string; className?: string };

/** A plain text of the database: a blank line starts a paragraph. */
export function Paragraphs({ text, className }: Props) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p key={index} className={className}>
        {paragraph.trim()}
      </p>
    ));
}
