export type Example = { id: string; title: string; explanation: string; query: string };

/** Shown on the data page and opened as tabs in GraphiQL. Kept true to the schema by a test. */
export const examples: Example[] = [
  {
    id: "defis",
    title: "Défis filtrés",
    explanation: "Les défis de la promotion EIG 4 qui cherchent du design, et leur administration.",
    query: `# Les défis de la promotion EIG 4 qui cherchent du design.
# Changez les codes, ou ajoutez search: "justice".
query DefisFiltres {
  defis(
    first: 10
    orderBy: { field: TITLE, direction: ASC }
    where: {
      hasPromotionWith: [{ codeIn: ["eig-4"] }]
      hasProfilesWith: [{ codeIn: ["DESIGN"] }]
    }
  ) {
    totalCount
    pageInfo {
      hasNextPage
      # À donner à « after » pour la page suivante.
      endCursor
    }
    edges {
      node {
        slug
        title
        summary
        town
        administration {
          name
        }
        themes {
          label
        }
      }
    }
  }
}
`,
  },
  {
    id: "facettes",
    title: "Décomptes",
    explanation: "Combien de défis par thématique et par promotion, pour une recherche.",
    query: `# Combien de défis par thématique, par promotion et par ministère,
# parmi ceux qui parlent de santé.
query Decomptes {
  defiFacets(search: "santé") {
    total
    themes {
      value
      label
      count
    }
    promotions {
      value
      label
      count
    }
    ministries {
      value
      label
      count
    }
  }
}
`,
  },
  {
    id: "defi",
    title: "Un défi entier",
    explanation: "Tout ce que l’on sait d’un défi.",
    query: `# Tout ce que l’on sait d’un défi : texte, postes, webinaires, témoignages.
query UnDefi {
  defi(slug: "enki") {
    id
    title
    summary
    problem
    mission
    impact
    town
    durationMonths
    website
    repository
    promotion {
      code
      label
    }
    administration {
      name
      website
    }
    ministry {
      name
    }
    themes {
      label
    }
    # Un poste peut accepter plusieurs profils.
    seats
    positions {
      seats
      profile {
        label
      }
      acceptedProfiles {
        label
      }
    }
    webinars {
      title
      startsAt
    }
    testimonies(first: 5) {
      edges {
        node {
          authorName
          headline
        }
      }
    }
    related(first: 3) {
      slug
      title
    }
  }
}
`,
  },
  {
    id: "promotion",
    title: "Une promotion",
    explanation: "Le calendrier et les chiffres clés de la promotion EIG 4.",
    query: `# Le calendrier de la promotion EIG 4 et ses chiffres clés.
# « status » dit où en est chaque étape, à l’heure de la plateforme.
query Promotion {
  promotion(code: "eig-4") {
    label
    year
    callStatus
    callClosesAt
    calendar {
      kind
      title
      startsAt
      endsAt
      status
    }
    keyFigures {
      defis
      administrations
      seats
      basis
      seatsByProfile {
        seats
        profile {
          label
        }
      }
    }
  }
}
`,
  },
  {
    id: "webinaires",
    title: "Webinaires",
    explanation: "Les webinaires à venir et les places qui restent.",
    query: `# Les webinaires à venir, avec les places qui restent.
query Webinaires {
  webinars(when: UPCOMING, first: 20, orderBy: { field: STARTS_AT, direction: ASC }) {
    totalCount
    edges {
      node {
        title
        startsAt
        capacity
        seatsRemaining
        registrationStatus
        defis {
          title
        }
      }
    }
  }
}
`,
  },
];
