import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { CalendarStep } from "./CalendarStep";

const promotionCalendarFragment = graphql(`
  fragment PromotionCalendar on Promotion {
    calendar {
      kind
      ...CalendarStep
    }
  }
`);

type Props = { promotion: FragmentType<typeof promotionCalendarFragment> };

/** The steps of the promotion in order, with those that are on now. */
export function PromotionCalendar({ promotion: masked }: Props) {
  const { calendar } = readFragment(promotionCalendarFragment, masked);
  if (calendar.length === 0) return null;
  return (
    <section className="fr-mt-8w" aria-labelledby="calendrier">
      <h2 id="calendrier">Calendrier de la promotion</h2>
      <ol className="eig-plain-list eig-calendar">
        {calendar.map((step, index) => (
          <CalendarStep key={`${step.kind} ${index}`} step={step} />
        ))}
      </ol>
    </section>
  );
}
