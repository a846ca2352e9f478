/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Clock {\n    programme {\n      now\n      clockIsShifted\n    }\n  }\n": typeof types.ClockDocument,
    "\n  fragment DefiCard on Defi {\n    slug\n    title\n    summary\n    town\n    promotion {\n      code\n      label\n    }\n    administration {\n      name\n      acronym\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n": typeof types.DefiCardFragmentDoc,
    "\n  fragment DefiHighlights on Defi {\n    highlights(search: $highlight) @include(if: $searching) {\n      field\n      fragments {\n        text\n        matched\n      }\n    }\n  }\n": typeof types.DefiHighlightsFragmentDoc,
    "\n  query DefisList(\n    $where: DefiWhereInput\n    $search: String\n    $orderBy: DefiOrder\n    $first: Int!\n    $offset: Int!\n    $highlight: String!\n    $searching: Boolean!\n  ) {\n    defis(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      ...DefiResults\n    }\n  }\n": typeof types.DefisListDocument,
    "\n  query DefisFacets($where: DefiWhereInput, $search: String) {\n    defiFacets(where: $where, search: $search) {\n      ...Facets\n    }\n  }\n": typeof types.DefisFacetsDocument,
    "\n  fragment DefiFacts on Defi {\n    title\n    town\n    postalCode\n    durationMonths\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n    administration {\n      slug\n      name\n      acronym\n      website\n    }\n    ministry {\n      slug\n      name\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n": typeof types.DefiFactsFragmentDoc,
    "\n  query DefiPage($slug: String!) {\n    defi(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      promotion {\n        code\n        label\n      }\n      ...DefiText\n      ...DefiFacts\n      ...DefiSeats\n      webinars {\n        id\n        ...WebinarCard\n      }\n      testimonies(first: 6, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            ...TestimonyCard\n          }\n        }\n      }\n      related(first: 3) {\n        id\n        ...DefiCard\n      }\n    }\n  }\n": typeof types.DefiPageDocument,
    "\n  fragment DefiSeats on Defi {\n    seats\n    positions {\n      id\n      seats\n      profile {\n        code\n        label\n      }\n      acceptedProfiles {\n        code\n        label\n      }\n    }\n  }\n": typeof types.DefiSeatsFragmentDoc,
    "\n  fragment DefiText on Defi {\n    title\n    problem\n    mission\n    impact\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n  }\n": typeof types.DefiTextFragmentDoc,
    "\n  fragment Facets on DefiFacets {\n    promotions {\n      value\n      label\n      count\n    }\n    themes {\n      value\n      label\n      count\n    }\n    profiles {\n      value\n      label\n      count\n    }\n    ministries {\n      value\n      label\n      count\n    }\n    administrations {\n      value\n      label\n      count\n    }\n    towns {\n      value\n      label\n      count\n    }\n  }\n": typeof types.FacetsFragmentDoc,
    "\n  fragment DefiResults on DefiConnection {\n    edges {\n      node {\n        id\n        ...DefiCard\n        ...DefiHighlights\n      }\n    }\n  }\n": typeof types.DefiResultsFragmentDoc,
    "\n  query CountDefis($where: DefiWhereInput, $search: String) {\n    defis(first: 1, where: $where, search: $search) {\n      totalCount\n    }\n  }\n": typeof types.CountDefisDocument,
    "\n  fragment CalendarStep on CalendarStep {\n    kind\n    title\n    startsAt\n    endsAt\n    allDay\n    status\n  }\n": typeof types.CalendarStepFragmentDoc,
    "\n  fragment CallStatus on Promotion {\n    code\n    label\n    callStatus\n    callOpensAt\n    callClosesAt\n  }\n": typeof types.CallStatusFragmentDoc,
    "\n  query Home {\n    programme {\n      promotionCount\n      defiCount\n      administrationCount\n      currentPromotion {\n        code\n        ...CallStatus\n        ...KeyFigures\n        ...PromotionCalendar\n        ...HowItWorks\n      }\n    }\n    webinars(when: UPCOMING, first: 3, orderBy: { field: STARTS_AT, direction: ASC }) {\n      totalCount\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n    testimonies(first: 2, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment HowItWorks on Promotion {\n    startsOn\n    durationMonths\n    netMonthlySalaryEur\n    netMonthlySalaryMaxEur\n  }\n": typeof types.HowItWorksFragmentDoc,
    "\n  fragment KeyFigures on Promotion {\n    label\n    keyFigures {\n      defis\n      administrations\n      seats\n      basis\n      seatsByProfile {\n        seats\n        profile {\n          code\n          label\n        }\n      }\n    }\n  }\n": typeof types.KeyFiguresFragmentDoc,
    "\n  fragment PromotionCalendar on Promotion {\n    calendar {\n      kind\n      ...CalendarStep\n    }\n  }\n": typeof types.PromotionCalendarFragmentDoc,
    "\n  query TestimonyPromotions {\n    promotions(first: 100, orderBy: { field: YEAR, direction: DESC }) {\n      edges {\n        node {\n          code\n          label\n        }\n      }\n    }\n  }\n": typeof types.TestimonyPromotionsDocument,
    "\n  fragment TestimonyCard on Testimony {\n    slug\n    authorName\n    authorRole\n    headline\n    body\n    source\n    writtenAt\n    promotion {\n      label\n    }\n    defi {\n      slug\n      title\n    }\n  }\n": typeof types.TestimonyCardFragmentDoc,
    "\n  query Testimonies($after: Cursor, $where: TestimonyWhereInput) {\n    testimonies(first: 20, after: $after, where: $where, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TestimoniesDocument,
    "\n  query PastWebinars($after: Cursor) {\n    webinars(when: PAST, first: 12, after: $after, orderBy: { field: STARTS_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PastWebinarsDocument,
    "\n  mutation RegisterToWebinar($webinar: ID!, $email: String!, $name: String!) {\n    registerToWebinar(webinar: $webinar, email: $email, name: $name) {\n      webinar {\n        id\n        seatsRemaining\n        registrationStatus\n      }\n    }\n  }\n": typeof types.RegisterToWebinarDocument,
    "\n  fragment WebinarCard on Webinar {\n    slug\n    title\n    startsAt\n    endsAt\n    status\n    registrationStatus\n    seatsRemaining\n    defis {\n      slug\n      title\n    }\n  }\n": typeof types.WebinarCardFragmentDoc,
    "\n  query WebinarPage($slug: String!) {\n    webinar(slug: $slug) {\n      id\n      slug\n      title\n      description\n      note\n      startsAt\n      endsAt\n      capacity\n      status\n      registrationStatus\n      seatsRemaining\n      promotion {\n        label\n      }\n      defis {\n        slug\n        title\n        summary\n        administration {\n          name\n        }\n      }\n    }\n  }\n": typeof types.WebinarPageDocument,
    "\n  query UpcomingWebinars {\n    webinars(when: UPCOMING, first: 100, orderBy: { field: STARTS_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n  }\n": typeof types.UpcomingWebinarsDocument,
};
const documents: Documents = {
    "\n  query Clock {\n    programme {\n      now\n      clockIsShifted\n    }\n  }\n": types.ClockDocument,
    "\n  fragment DefiCard on Defi {\n    slug\n    title\n    summary\n    town\n    promotion {\n      code\n      label\n    }\n    administration {\n      name\n      acronym\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n": types.DefiCardFragmentDoc,
    "\n  fragment DefiHighlights on Defi {\n    highlights(search: $highlight) @include(if: $searching) {\n      field\n      fragments {\n        text\n        matched\n      }\n    }\n  }\n": types.DefiHighlightsFragmentDoc,
    "\n  query DefisList(\n    $where: DefiWhereInput\n    $search: String\n    $orderBy: DefiOrder\n    $first: Int!\n    $offset: Int!\n    $highlight: String!\n    $searching: Boolean!\n  ) {\n    defis(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      ...DefiResults\n    }\n  }\n": types.DefisListDocument,
    "\n  query DefisFacets($where: DefiWhereInput, $search: String) {\n    defiFacets(where: $where, search: $search) {\n      ...Facets\n    }\n  }\n": types.DefisFacetsDocument,
    "\n  fragment DefiFacts on Defi {\n    title\n    town\n    postalCode\n    durationMonths\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n    administration {\n      slug\n      name\n      acronym\n      website\n    }\n    ministry {\n      slug\n      name\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n": types.DefiFactsFragmentDoc,
    "\n  query DefiPage($slug: String!) {\n    defi(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      promotion {\n        code\n        label\n      }\n      ...DefiText\n      ...DefiFacts\n      ...DefiSeats\n      webinars {\n        id\n        ...WebinarCard\n      }\n      testimonies(first: 6, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            ...TestimonyCard\n          }\n        }\n      }\n      related(first: 3) {\n        id\n        ...DefiCard\n      }\n    }\n  }\n": types.DefiPageDocument,
    "\n  fragment DefiSeats on Defi {\n    seats\n    positions {\n      id\n      seats\n      profile {\n        code\n        label\n      }\n      acceptedProfiles {\n        code\n        label\n      }\n    }\n  }\n": types.DefiSeatsFragmentDoc,
    "\n  fragment DefiText on Defi {\n    title\n    problem\n    mission\n    impact\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n  }\n": types.DefiTextFragmentDoc,
    "\n  fragment Facets on DefiFacets {\n    promotions {\n      value\n      label\n      count\n    }\n    themes {\n      value\n      label\n      count\n    }\n    profiles {\n      value\n      label\n      count\n    }\n    ministries {\n      value\n      label\n      count\n    }\n    administrations {\n      value\n      label\n      count\n    }\n    towns {\n      value\n      label\n      count\n    }\n  }\n": types.FacetsFragmentDoc,
    "\n  fragment DefiResults on DefiConnection {\n    edges {\n      node {\n        id\n        ...DefiCard\n        ...DefiHighlights\n      }\n    }\n  }\n": types.DefiResultsFragmentDoc,
    "\n  query CountDefis($where: DefiWhereInput, $search: String) {\n    defis(first: 1, where: $where, search: $search) {\n      totalCount\n    }\n  }\n": types.CountDefisDocument,
    "\n  fragment CalendarStep on CalendarStep {\n    kind\n    title\n    startsAt\n    endsAt\n    allDay\n    status\n  }\n": types.CalendarStepFragmentDoc,
    "\n  fragment CallStatus on Promotion {\n    code\n    label\n    callStatus\n    callOpensAt\n    callClosesAt\n  }\n": types.CallStatusFragmentDoc,
    "\n  query Home {\n    programme {\n      promotionCount\n      defiCount\n      administrationCount\n      currentPromotion {\n        code\n        ...CallStatus\n        ...KeyFigures\n        ...PromotionCalendar\n        ...HowItWorks\n      }\n    }\n    webinars(when: UPCOMING, first: 3, orderBy: { field: STARTS_AT, direction: ASC }) {\n      totalCount\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n    testimonies(first: 2, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  fragment HowItWorks on Promotion {\n    startsOn\n    durationMonths\n    netMonthlySalaryEur\n    netMonthlySalaryMaxEur\n  }\n": types.HowItWorksFragmentDoc,
    "\n  fragment KeyFigures on Promotion {\n    label\n    keyFigures {\n      defis\n      administrations\n      seats\n      basis\n      seatsByProfile {\n        seats\n        profile {\n          code\n          label\n        }\n      }\n    }\n  }\n": types.KeyFiguresFragmentDoc,
    "\n  fragment PromotionCalendar on Promotion {\n    calendar {\n      kind\n      ...CalendarStep\n    }\n  }\n": types.PromotionCalendarFragmentDoc,
    "\n  query TestimonyPromotions {\n    promotions(first: 100, orderBy: { field: YEAR, direction: DESC }) {\n      edges {\n        node {\n          code\n          label\n        }\n      }\n    }\n  }\n": types.TestimonyPromotionsDocument,
    "\n  fragment TestimonyCard on Testimony {\n    slug\n    authorName\n    authorRole\n    headline\n    body\n    source\n    writtenAt\n    promotion {\n      label\n    }\n    defi {\n      slug\n      title\n    }\n  }\n": types.TestimonyCardFragmentDoc,
    "\n  query Testimonies($after: Cursor, $where: TestimonyWhereInput) {\n    testimonies(first: 20, after: $after, where: $where, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TestimoniesDocument,
    "\n  query PastWebinars($after: Cursor) {\n    webinars(when: PAST, first: 12, after: $after, orderBy: { field: STARTS_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PastWebinarsDocument,
    "\n  mutation RegisterToWebinar($webinar: ID!, $email: String!, $name: String!) {\n    registerToWebinar(webinar: $webinar, email: $email, name: $name) {\n      webinar {\n        id\n        seatsRemaining\n        registrationStatus\n      }\n    }\n  }\n": types.RegisterToWebinarDocument,
    "\n  fragment WebinarCard on Webinar {\n    slug\n    title\n    startsAt\n    endsAt\n    status\n    registrationStatus\n    seatsRemaining\n    defis {\n      slug\n      title\n    }\n  }\n": types.WebinarCardFragmentDoc,
    "\n  query WebinarPage($slug: String!) {\n    webinar(slug: $slug) {\n      id\n      slug\n      title\n      description\n      note\n      startsAt\n      endsAt\n      capacity\n      status\n      registrationStatus\n      seatsRemaining\n      promotion {\n        label\n      }\n      defis {\n        slug\n        title\n        summary\n        administration {\n          name\n        }\n      }\n    }\n  }\n": types.WebinarPageDocument,
    "\n  query UpcomingWebinars {\n    webinars(when: UPCOMING, first: 100, orderBy: { field: STARTS_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n  }\n": types.UpcomingWebinarsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Clock {\n    programme {\n      now\n      clockIsShifted\n    }\n  }\n"): (typeof documents)["\n  query Clock {\n    programme {\n      now\n      clockIsShifted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefiCard on Defi {\n    slug\n    title\n    summary\n    town\n    promotion {\n      code\n      label\n    }\n    administration {\n      name\n      acronym\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment DefiCard on Defi {\n    slug\n    title\n    summary\n    town\n    promotion {\n      code\n      label\n    }\n    administration {\n      name\n      acronym\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefiHighlights on Defi {\n    highlights(search: $highlight) @include(if: $searching) {\n      field\n      fragments {\n        text\n        matched\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DefiHighlights on Defi {\n    highlights(search: $highlight) @include(if: $searching) {\n      field\n      fragments {\n        text\n        matched\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DefisList(\n    $where: DefiWhereInput\n    $search: String\n    $orderBy: DefiOrder\n    $first: Int!\n    $offset: Int!\n    $highlight: String!\n    $searching: Boolean!\n  ) {\n    defis(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      ...DefiResults\n    }\n  }\n"): (typeof documents)["\n  query DefisList(\n    $where: DefiWhereInput\n    $search: String\n    $orderBy: DefiOrder\n    $first: Int!\n    $offset: Int!\n    $highlight: String!\n    $searching: Boolean!\n  ) {\n    defis(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      ...DefiResults\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DefisFacets($where: DefiWhereInput, $search: String) {\n    defiFacets(where: $where, search: $search) {\n      ...Facets\n    }\n  }\n"): (typeof documents)["\n  query DefisFacets($where: DefiWhereInput, $search: String) {\n    defiFacets(where: $where, search: $search) {\n      ...Facets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefiFacts on Defi {\n    title\n    town\n    postalCode\n    durationMonths\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n    administration {\n      slug\n      name\n      acronym\n      website\n    }\n    ministry {\n      slug\n      name\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment DefiFacts on Defi {\n    title\n    town\n    postalCode\n    durationMonths\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n    administration {\n      slug\n      name\n      acronym\n      website\n    }\n    ministry {\n      slug\n      name\n    }\n    themes {\n      slug\n      label\n    }\n    profiles {\n      code\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DefiPage($slug: String!) {\n    defi(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      promotion {\n        code\n        label\n      }\n      ...DefiText\n      ...DefiFacts\n      ...DefiSeats\n      webinars {\n        id\n        ...WebinarCard\n      }\n      testimonies(first: 6, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            ...TestimonyCard\n          }\n        }\n      }\n      related(first: 3) {\n        id\n        ...DefiCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query DefiPage($slug: String!) {\n    defi(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      promotion {\n        code\n        label\n      }\n      ...DefiText\n      ...DefiFacts\n      ...DefiSeats\n      webinars {\n        id\n        ...WebinarCard\n      }\n      testimonies(first: 6, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n        edges {\n          node {\n            id\n            ...TestimonyCard\n          }\n        }\n      }\n      related(first: 3) {\n        id\n        ...DefiCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefiSeats on Defi {\n    seats\n    positions {\n      id\n      seats\n      profile {\n        code\n        label\n      }\n      acceptedProfiles {\n        code\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DefiSeats on Defi {\n    seats\n    positions {\n      id\n      seats\n      profile {\n        code\n        label\n      }\n      acceptedProfiles {\n        code\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefiText on Defi {\n    title\n    problem\n    mission\n    impact\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment DefiText on Defi {\n    title\n    problem\n    mission\n    impact\n    website\n    repository\n    promotion {\n      code\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Facets on DefiFacets {\n    promotions {\n      value\n      label\n      count\n    }\n    themes {\n      value\n      label\n      count\n    }\n    profiles {\n      value\n      label\n      count\n    }\n    ministries {\n      value\n      label\n      count\n    }\n    administrations {\n      value\n      label\n      count\n    }\n    towns {\n      value\n      label\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment Facets on DefiFacets {\n    promotions {\n      value\n      label\n      count\n    }\n    themes {\n      value\n      label\n      count\n    }\n    profiles {\n      value\n      label\n      count\n    }\n    ministries {\n      value\n      label\n      count\n    }\n    administrations {\n      value\n      label\n      count\n    }\n    towns {\n      value\n      label\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DefiResults on DefiConnection {\n    edges {\n      node {\n        id\n        ...DefiCard\n        ...DefiHighlights\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DefiResults on DefiConnection {\n    edges {\n      node {\n        id\n        ...DefiCard\n        ...DefiHighlights\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountDefis($where: DefiWhereInput, $search: String) {\n    defis(first: 1, where: $where, search: $search) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CountDefis($where: DefiWhereInput, $search: String) {\n    defis(first: 1, where: $where, search: $search) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarStep on CalendarStep {\n    kind\n    title\n    startsAt\n    endsAt\n    allDay\n    status\n  }\n"): (typeof documents)["\n  fragment CalendarStep on CalendarStep {\n    kind\n    title\n    startsAt\n    endsAt\n    allDay\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallStatus on Promotion {\n    code\n    label\n    callStatus\n    callOpensAt\n    callClosesAt\n  }\n"): (typeof documents)["\n  fragment CallStatus on Promotion {\n    code\n    label\n    callStatus\n    callOpensAt\n    callClosesAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    programme {\n      promotionCount\n      defiCount\n      administrationCount\n      currentPromotion {\n        code\n        ...CallStatus\n        ...KeyFigures\n        ...PromotionCalendar\n        ...HowItWorks\n      }\n    }\n    webinars(when: UPCOMING, first: 3, orderBy: { field: STARTS_AT, direction: ASC }) {\n      totalCount\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n    testimonies(first: 2, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    programme {\n      promotionCount\n      defiCount\n      administrationCount\n      currentPromotion {\n        code\n        ...CallStatus\n        ...KeyFigures\n        ...PromotionCalendar\n        ...HowItWorks\n      }\n    }\n    webinars(when: UPCOMING, first: 3, orderBy: { field: STARTS_AT, direction: ASC }) {\n      totalCount\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n    testimonies(first: 2, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HowItWorks on Promotion {\n    startsOn\n    durationMonths\n    netMonthlySalaryEur\n    netMonthlySalaryMaxEur\n  }\n"): (typeof documents)["\n  fragment HowItWorks on Promotion {\n    startsOn\n    durationMonths\n    netMonthlySalaryEur\n    netMonthlySalaryMaxEur\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyFigures on Promotion {\n    label\n    keyFigures {\n      defis\n      administrations\n      seats\n      basis\n      seatsByProfile {\n        seats\n        profile {\n          code\n          label\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KeyFigures on Promotion {\n    label\n    keyFigures {\n      defis\n      administrations\n      seats\n      basis\n      seatsByProfile {\n        seats\n        profile {\n          code\n          label\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromotionCalendar on Promotion {\n    calendar {\n      kind\n      ...CalendarStep\n    }\n  }\n"): (typeof documents)["\n  fragment PromotionCalendar on Promotion {\n    calendar {\n      kind\n      ...CalendarStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TestimonyPromotions {\n    promotions(first: 100, orderBy: { field: YEAR, direction: DESC }) {\n      edges {\n        node {\n          code\n          label\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TestimonyPromotions {\n    promotions(first: 100, orderBy: { field: YEAR, direction: DESC }) {\n      edges {\n        node {\n          code\n          label\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TestimonyCard on Testimony {\n    slug\n    authorName\n    authorRole\n    headline\n    body\n    source\n    writtenAt\n    promotion {\n      label\n    }\n    defi {\n      slug\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment TestimonyCard on Testimony {\n    slug\n    authorName\n    authorRole\n    headline\n    body\n    source\n    writtenAt\n    promotion {\n      label\n    }\n    defi {\n      slug\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Testimonies($after: Cursor, $where: TestimonyWhereInput) {\n    testimonies(first: 20, after: $after, where: $where, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Testimonies($after: Cursor, $where: TestimonyWhereInput) {\n    testimonies(first: 20, after: $after, where: $where, orderBy: { field: WRITTEN_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TestimonyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastWebinars($after: Cursor) {\n    webinars(when: PAST, first: 12, after: $after, orderBy: { field: STARTS_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PastWebinars($after: Cursor) {\n    webinars(when: PAST, first: 12, after: $after, orderBy: { field: STARTS_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterToWebinar($webinar: ID!, $email: String!, $name: String!) {\n    registerToWebinar(webinar: $webinar, email: $email, name: $name) {\n      webinar {\n        id\n        seatsRemaining\n        registrationStatus\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterToWebinar($webinar: ID!, $email: String!, $name: String!) {\n    registerToWebinar(webinar: $webinar, email: $email, name: $name) {\n      webinar {\n        id\n        seatsRemaining\n        registrationStatus\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WebinarCard on Webinar {\n    slug\n    title\n    startsAt\n    endsAt\n    status\n    registrationStatus\n    seatsRemaining\n    defis {\n      slug\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment WebinarCard on Webinar {\n    slug\n    title\n    startsAt\n    endsAt\n    status\n    registrationStatus\n    seatsRemaining\n    defis {\n      slug\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebinarPage($slug: String!) {\n    webinar(slug: $slug) {\n      id\n      slug\n      title\n      description\n      note\n      startsAt\n      endsAt\n      capacity\n      status\n      registrationStatus\n      seatsRemaining\n      promotion {\n        label\n      }\n      defis {\n        slug\n        title\n        summary\n        administration {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WebinarPage($slug: String!) {\n    webinar(slug: $slug) {\n      id\n      slug\n      title\n      description\n      note\n      startsAt\n      endsAt\n      capacity\n      status\n      registrationStatus\n      seatsRemaining\n      promotion {\n        label\n      }\n      defis {\n        slug\n        title\n        summary\n        administration {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpcomingWebinars {\n    webinars(when: UPCOMING, first: 100, orderBy: { field: STARTS_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UpcomingWebinars {\n    webinars(when: UPCOMING, first: 100, orderBy: { field: STARTS_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          ...WebinarCard\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;