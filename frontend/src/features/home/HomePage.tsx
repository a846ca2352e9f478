import { PageTitle } from "@/ui/PageTitle";
export function HomePage() { return <PageTitle title="">EIG</PageTitle>; }
