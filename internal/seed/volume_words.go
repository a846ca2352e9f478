package seed

import "strings"

// The words of the made-up data set. Nouns are plural so that no article has to
// agree or elide. The texts are made up: they say nothing of the places and
// services that they name.

func words(s string) []string {
	var out []string
	for _, w := range strings.Split(s, ",") {
		out = append(out, strings.TrimSpace(w))
	}
	return out
}

var (
	volumeTools = words(`Observatoire, Cartographie, Suivi, Annuaire, Registre, Simulateur, Baromètre, Guichet,
		Portail, Atlas, Comparateur, Assistant, Référentiel, Tableau de bord, Carnet, Moteur de recherche, Catalogue,
		Signalement, Prévision, Inventaire, Veille, Dématérialisation, Pilotage, Détection, Cadastre, Historique`)

	volumeObjects = words(`digues, friches, permis de construire, subventions, jardins partagés, forêts, sentiers,
		captages d’eau, médicaments, ordonnances, crèches, cantines scolaires, bourses, stages, apprentis, marchés publics,
		impôts locaux, cadastres, archives, manuscrits, orgues, musées, fouilles archéologiques, ponts, tunnels, routes,
		accidents, secours, incendies, inondations, séismes, pollutions, déchets, émissions de carbone, panneaux solaires,
		éoliennes, logements vacants, copropriétés, loyers, hébergements d’urgence, demandes d’asile, titres de séjour,
		plaintes, audiences, décisions de justice, amendes, contrôles, fraudes, entreprises en difficulté, emplois aidés,
		carrières, mutations, concours, formations, licences sportives, piscines, ports de pêche, navires, quotas, élevages,
		vergers, semences, pesticides, abeilles, espèces protégées, retraites, allocations, cotisations, handicaps,
		personnes âgées, urgences hospitalières, vaccinations, dons de sang, statistiques, adresses, courriers, réunions`)

	volumeUsers = words(`agents, instructeurs, inspecteurs, maires, préfets, enseignants, soignants, médecins, pompiers,
		gendarmes, greffiers, magistrats, archivistes, conservateurs, chercheurs, statisticiens, agriculteurs, pêcheurs,
		associations, bénévoles, familles, étudiants, lycéens, demandeurs d’emploi, locataires, propriétaires, usagers,
		entreprises, artisans, élus, collectivités, bibliothécaires, gardes forestiers, conseillers, travailleurs sociaux`)

	volumeVerbs = words(`repérer, comparer, suivre, recenser, cartographier, prévoir, signaler, instruire, vérifier,
		partager, retrouver, classer, expliquer, déclarer, planifier, mesurer, simplifier, rapprocher, anticiper, contrôler,
		publier, anonymiser, transcrire, relier, chiffrer, prioriser`)

	volumeWays = words(`en quelques clics, en temps réel, sans ressaisie, sur une carte, à partir de données ouvertes,
		depuis un téléphone, commune par commune, avec un langage clair, grâce à un modèle d’apprentissage,
		par courriel, à l’échelle du département, en toute transparence, hors connexion, avec un seul formulaire,
		dans le respect des données personnelles, d’une année sur l’autre`)

	volumeObstacles = words(`dans des tableurs qui ne se parlent pas, sur papier, dans une dizaine de logiciels,
		par téléphone et de mémoire, à la main et en fin de mois, avec des nomenclatures différentes,
		dans des fichiers que personne ne met à jour, sans vue d’ensemble, avec six mois de retard, au cas par cas`)

	volumeParts = words(`une carte interactive, une interface de programmation ouverte, un tableau de bord partagé,
		un moteur de recherche tolérant aux fautes, un outil d’annotation, des alertes par courriel,
		un modèle de détection, une bibliothèque de composants, un jeu de données documenté, un parcours accessible,
		une application mobile, un guide de bonnes pratiques, un entrepôt de données, un prototype testé sur le terrain`)

	volumeGains = words(`gagnent du temps sur chaque dossier, décident sur des faits partagés,
		reçoivent une réponse plus rapide, évitent les erreurs de saisie, comprennent enfin leurs droits,
		préviennent les situations graves, rendent compte de leur action, consacrent plus de temps au terrain,
		réutilisent un code ouvert, dépensent moins d’argent public`)

	volumeBrands = [2][]string{
		words(`Clair, Donnée, Terri, Vigi, Proxi, Acti, Agri, Medi, Urba, Eco, Juri, Scola, Patri, Civi, Hydro, Mobi, Forma,
			Logi, Secu, Fisca, Archi, Carto, Solida, Naviga, Biblio, Nexa, Simpli, Ouver, Signa, Prévi`),
		words(`Carte, Data, Lien, Pilote, Scope, Route, Info, Veille, Alerte, Point, Suivi, Base, Guide, Trace, Signal,
			Facile, Direct, Plus, Réseau, Compte, Mesure, Bord, Index, Graphe, Piste, Cible, Relais, Phare, Source, Balise`),
	}

	volumeFirstNames = words(`Camille, Dominique, Claude, Maxime, Alix, Sacha, Charlie, Lou, Noa, Eden, Andrea, Ange,
		Sasha, Robin, Morgan, Yaël, Élie, Louison, Marley, Swann, Céleste, Gaby, Jocelyn, Loïs, Maé, Stéphane, Thaïs, Yannick`)

	volumeLastNames = words(`Martin, Bernard, Petit, Durand, Leroy, Moreau, Simon, Laurent, Lefèvre, Michel, Garcia, David,
		Bertrand, Roux, Vincent, Fournier, Morel, Girard, André, Mercier, Dupont, Lambert, Bonnet, François, Martinez,
		Legrand, Garnier, Faure, Rousseau, Blanc, Guérin, Muller, Henry, Roussel, Nicolas, Perrin, Morin, Mathieu, Clément,
		Gauthier, Dumont, Lopez, Fontaine, Chevalier, Robin, Masson, Sanchez, Gérard, Nguyen, Boyer, Denis, Lemaire, Diallo,
		Benali, Traoré, Kaya, Haddad, Da Silva, Costa, Schmitt`)
)

// volumeBodies is kinds of local services, each with the slug of its ministry.
var volumeBodies = [][2]string{
	{"Direction départementale des territoires", "ministere-de-la-transition-ecologique"},
	{"Direction départementale de la protection des populations", "ministere-de-l-economie-et-des-finances"},
	{"Préfecture", "ministere-de-l-interieur"},
	{"Service d’incendie et de secours", "ministere-de-l-interieur"},
	{"Groupement de gendarmerie", "ministere-de-l-interieur"},
	{"Direction des services de l’Éducation nationale", "ministere-de-l-education-nationale"},
	{"Archives", "ministere-de-la-culture"},
	{"Tribunal judiciaire", "ministere-de-la-justice"},
	{"Maison des personnes handicapées", "ministere-charge-des-solidarites"},
	{"Caisse d’allocations familiales", "ministere-des-solidarites-et-de-la-sante"},
	{"Délégation de l’agence régionale de santé", "ministere-des-solidarites-et-de-la-sante"},
	{"Direction de l’emploi, du travail et des solidarités", "ministere-du-travail"},
	{"Direction des finances publiques", "ministere-de-l-action-et-des-comptes-publics"},
	{"Chambre d’agriculture", "ministere-de-l-agriculture-et-de-l-alimentation"},
}

// place is a département: its number, its name after a noun, its main town.
type place struct{ number, of, town string }

// volumePlaces is in the order in which défis choose: the first far more often.
var volumePlaces = func() []place {
	var out []place
	for _, line := range strings.Split(strings.TrimSpace(departements), "\n") {
		f := strings.SplitN(strings.TrimSpace(line), "|", 3)
		out = append(out, place{f[0], f[1], f[2]})
	}
	return out
}()

const departements = `
	75|de Paris|Paris
	69|du Rhône|Lyon
	13|des Bouches-du-Rhône|Marseille
	59|du Nord|Lille
	31|de la Haute-Garonne|Toulouse
	33|de la Gironde|Bordeaux
	44|de la Loire-Atlantique|Nantes
	35|d’Ille-et-Vilaine|Rennes
	67|du Bas-Rhin|Strasbourg
	34|de l’Hérault|Montpellier
	29|du Finistère|Quimper
	63|du Puy-de-Dôme|Clermont-Ferrand
	38|de l’Isère|Grenoble
	76|de la Seine-Maritime|Rouen
	06|des Alpes-Maritimes|Nice
	93|de la Seine-Saint-Denis|Bobigny
	92|des Hauts-de-Seine|Nanterre
	94|du Val-de-Marne|Créteil
	91|de l’Essonne|Évry
	78|des Yvelines|Versailles
	45|du Loiret|Orléans
	37|d’Indre-et-Loire|Tours
	21|de la Côte-d’Or|Dijon
	54|de Meurthe-et-Moselle|Nancy
	57|de la Moselle|Metz
	51|de la Marne|Châlons-en-Champagne
	80|de la Somme|Amiens
	14|du Calvados|Caen
	86|de la Vienne|Poitiers
	87|de la Haute-Vienne|Limoges
	25|du Doubs|Besançon
	17|de la Charente-Maritime|La Rochelle
	56|du Morbihan|Vannes
	22|des Côtes-d’Armor|Saint-Brieuc
	49|de Maine-et-Loire|Angers
	72|de la Sarthe|Le Mans
	64|des Pyrénées-Atlantiques|Pau
	66|des Pyrénées-Orientales|Perpignan
	83|du Var|Toulon
	84|de Vaucluse|Avignon
	30|du Gard|Nîmes
	74|de la Haute-Savoie|Annecy
	73|de la Savoie|Chambéry
	42|de la Loire|Saint-Étienne
	68|du Haut-Rhin|Colmar
	10|de l’Aube|Troyes
	02|de l’Aisne|Laon
	60|de l’Oise|Beauvais
	62|du Pas-de-Calais|Arras
	27|de l’Eure|Évreux
	28|d’Eure-et-Loir|Chartres
	41|de Loir-et-Cher|Blois
	18|du Cher|Bourges
	36|de l’Indre|Châteauroux
	03|de l’Allier|Moulins
	71|de Saône-et-Loire|Mâcon
	01|de l’Ain|Bourg-en-Bresse
	39|du Jura|Lons-le-Saunier
	70|de la Haute-Saône|Vesoul
	88|des Vosges|Épinal
	55|de la Meuse|Bar-le-Duc
	08|des Ardennes|Charleville-Mézières
	52|de la Haute-Marne|Chaumont
	89|de l’Yonne|Auxerre
	58|de la Nièvre|Nevers
	23|de la Creuse|Guéret
	19|de la Corrèze|Tulle
	15|du Cantal|Aurillac
	43|de la Haute-Loire|Le Puy-en-Velay
	07|de l’Ardèche|Privas
	26|de la Drôme|Valence
	05|des Hautes-Alpes|Gap
	04|des Alpes-de-Haute-Provence|Digne-les-Bains
	48|de la Lozère|Mende
	12|de l’Aveyron|Rodez
	46|du Lot|Cahors
	82|de Tarn-et-Garonne|Montauban
	81|du Tarn|Albi
	11|de l’Aude|Carcassonne
	09|de l’Ariège|Foix
	65|des Hautes-Pyrénées|Tarbes
	32|du Gers|Auch
	47|de Lot-et-Garonne|Agen
	24|de la Dordogne|Périgueux
	16|de la Charente|Angoulême
	79|des Deux-Sèvres|Niort
	85|de la Vendée|La Roche-sur-Yon
	53|de la Mayenne|Laval
	61|de l’Orne|Alençon
	50|de la Manche|Saint-Lô
	2A|de la Corse-du-Sud|Ajaccio
	2B|de la Haute-Corse|Bastia
	971|de la Guadeloupe|Basse-Terre
	972|de la Martinique|Fort-de-France
	973|de la Guyane|Cayenne
	974|de La Réunion|Saint-Denis
	976|de Mayotte|Mamoudzou`
