package search

// trades are what people call themselves, by profile code. A profile is labelled
// by its activity (« Développement »), of which a stemmer does not make a trade
// (« développeuse »), and candidates search for their own.
var trades = map[string]string{
	"DEVELOPMENT":      "développeur développeuse",
	"DESIGN":           "designer designeuse UX",
	"DATA_SCIENCE":     "data scientist, scientifique des données, science des données",
	"DATA_ENGINEERING": "data engineer, ingénieur de données, ingénieure de données",
	"GEOMATICS":        "géomaticien géomaticienne",
	"LAW":              "juriste",
	"PRODUCT":          "chef de produit, cheffe de produit, product manager, directeur, directrice",
	"TECH_LEAD":        "tech lead, directeur technique, directrice technique",
}
