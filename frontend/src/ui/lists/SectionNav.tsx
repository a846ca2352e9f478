import "./lists.css";
import { NavLink } from "react-router";

type Props = { label: string; pages: readonly { label: string; to: string }[] };

/** The pages of one part of the site: beside the page, or above it on a narrow screen. */
export function SectionNav({ label, pages }: Props) {
  return (
    <nav aria-label={label} className="eig-section-nav fr-mb-4w">
      <ul>
        {pages.map((page) => (
          <li key={page.to}>
            <NavLink to={page.to} end>
              {page.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
