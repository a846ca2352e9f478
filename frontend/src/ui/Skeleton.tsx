type Props = {
  /** What is being loaded, for people who do not see the grey bars. */
  label: string;
  /** Number of blocks, close to what will come, so that the page does not jump. */
  blocks?: number;
};

/** Grey bars in the place of a content on its way. */
export function Skeleton({ label, blocks = 1 }: Props) {
  return (
    <div className="eig-skeleton" role="status" aria-busy="true">
      <span className="fr-sr-only">{label}</span>
      {Array.from({ length: blocks }, (_, index) => (
        <div key={index} className="eig-skeleton__block" aria-hidden="true">
          <div className="eig-skeleton__bar eig-skeleton__bar--title" />
          <div className="eig-skeleton__bar" />
          <div className="eig-skeleton__bar eig-skeleton__bar--short" />
        </div>
      ))}
    </div>
  );
}
