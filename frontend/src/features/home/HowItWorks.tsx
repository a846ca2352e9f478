import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { formatDay } from "@/ui/dates";
import { formatNumber } from "@/ui/french";

const howItWorksFragment = graphql(`
  fragment HowItWorks on Promotion {
    startsOn
    durationMonths
    netMonthlySalaryEur
    netMonthlySalaryMaxEur
  }
`);

type Props = { promotion: FragmentType<typeof howItWorksFragment> | null };

/** The programme for someone who has never heard of it. The figures are those of the current promotion. */
export function HowItWorks({ promotion: masked }: Props) {
  const promotion = readFragment(howItWorksFragment, masked);
  const terms = [
    promotion?.startsOn && `arrivée le ${formatDay(promotion.startsOn)}`,
    promotion?.durationMonths && `${promotion.durationMonths} mois`,
    promotion?.netMonthlySalaryEur &&
      (promotion.netMonthlySalaryMaxEur
        ? `de ${formatNumber(promotion.netMonthlySalaryEur)} à ${formatNumber(promotion.netMonthlySalaryMaxEur)} € nets par mois`
        : `${formatNumber(promotion.netMonthlySalaryEur)} € nets par mois`),
  ].filter((term): term is string => !!term);
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">Le programme</h2>
      <ol className="eig-plain-list eig-steps">
        <li className="eig-steps__step">
          <h3 className="fr-h5">Une administration propose un défi</h3>
          <p>Un besoin réel, que le numérique peut servir : mieux soigner, protéger, juger, contrôler, ouvrir.</p>
        </li>
        <li className="eig-steps__step">
          <h3 className="fr-h5">Une équipe de deux ou trois le relève</h3>
          <p>Développement, design, data science : des profils qui se complètent, recrutés sur leurs compétences.</p>
        </li>
        <li className="eig-steps__step">
          <h3 className="fr-h5">Le service reste à l’État</h3>
          <p>L’équipe travaille dans l’administration, avec ses agents, qui reprennent ensuite ce qu’elle a construit.</p>
        </li>
      </ol>
      {terms.length > 0 && (
        <p className="fr-mt-3w fr-mb-0">
          <strong>Pour cette promotion :</strong> un contrat à durée déterminée, {terms.join(", ")}.
        </p>
      )}
    </section>
  );
}
