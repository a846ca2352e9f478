/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Position dans une liste. Opaque : ne se construit pas, se reprend d’une réponse. */
  Cursor: { input: string; output: string; }
  /** Jour du calendrier civil (Europe/Paris), au format AAAA-MM-JJ. */
  Date: { input: string; output: string; }
  /** Instant au format RFC 3339, en temps universel. */
  Time: { input: string; output: string; }
};

/** Ordre d’une liste. */
export type AccessTokenOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: AccessTokenOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type AccessTokenOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Portée d’un jeton d’accès : ce qu’il lit. Un jeton n’écrit rien. */
export type AccessTokenScope =
  /** account:read : le compte de l’auteur du jeton, ses inscriptions, ses participations et ses messages. */
  | 'ACCOUNT_READ'
  /** audit:read : le journal des actions. Réservée aux administrateurs. */
  | 'AUDIT_READ'
  /** catalogue:read : les brouillons que voit l’auteur du jeton, mentor ou organisateur. */
  | 'CATALOGUE_READ'
  /** people:read : les comptes, les participations, les invitations et les messages. Réservée aux organisateurs. */
  | 'PEOPLE_READ'
  /** public:read : tout ce qui est public. */
  | 'PUBLIC_READ'
  /** registrations:read : les inscriptions à tous les webinaires. Réservée aux organisateurs. */
  | 'REGISTRATIONS_READ';

/** État d’un jeton d’accès. */
export type AccessTokenStatus =
  /** En cours de validité. */
  | 'ACTIVE'
  /** Arrivé à son terme. */
  | 'EXPIRED'
  /** Révoqué. */
  | 'REVOKED';

/** Ordre d’une liste. */
export type AccountOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: AccountOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type AccountOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière activité. */
  | 'LAST_SEEN_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** État du compte. */
export type AccountStatus =
  /** La personne peut se connecter. */
  | 'ACTIVE'
  /** Suspendu par un organisateur : ni connexion, ni jeton. */
  | 'SUSPENDED';

/** Ministère, ou organisme qui en dépend. */
export type AdministrationKind =
  /** Direction, agence, établissement ou autorité. */
  | 'BODY'
  /** Ministère, ou à défaut tutelle ou catégorie d’autorité indépendante. */
  | 'MINISTRY';

/** Ordre d’une liste. */
export type AdministrationOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: AdministrationOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type AdministrationOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par nom, dans l’ordre alphabétique. */
  | 'NAME'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Filtre sur le type Administration. Les conditions s’ajoutent : toutes doivent être vraies. */
export type AdministrationWhereInput = {
  /** « acronym » égal à cette valeur. Sigle usuel. Nul s’il n’y en a pas. */
  acronym?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » contient ce texte. */
  acronymContains?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » contient ce texte, sans tenir compte de la casse. */
  acronymContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » égal à ce texte, sans tenir compte de la casse. */
  acronymEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » commence par ce texte. */
  acronymHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » finit par ce texte. */
  acronymHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  acronymIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « acronym » n’est pas renseigné. */
  acronymIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « acronym » différent de cette valeur. */
  acronymNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « acronym » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  acronymNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « acronym » est renseigné. */
  acronymNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<AdministrationWhereInput>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Lié à au moins un élément (children), ou à aucun si faux. */
  hasChildren?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (children) qui répond à chacun de ces filtres. */
  hasChildrenWith?: InputMaybe<Array<AdministrationWhereInput>>;
  /** Lié à au moins un élément (parent), ou à aucun si faux. */
  hasParent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (parent) qui répond à chacun de ces filtres. */
  hasParentWith?: InputMaybe<Array<AdministrationWhereInput>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « kind » égal à cette valeur. Ministère, ou organisme qui en dépend. */
  kind?: InputMaybe<AdministrationKind>;
  /** « kind » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  kindIn?: InputMaybe<Array<AdministrationKind>>;
  /** « kind » différent de cette valeur. */
  kindNEQ?: InputMaybe<AdministrationKind>;
  /** « kind » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  kindNotIn?: InputMaybe<Array<AdministrationKind>>;
  /** « name » égal à cette valeur. Nom complet. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** « name » contient ce texte. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** « name » contient ce texte, sans tenir compte de la casse. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « name » égal à ce texte, sans tenir compte de la casse. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « name » commence par ce texte. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « name » finit par ce texte. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « name » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « name » différent de cette valeur. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « name » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Inverse ce filtre. */
  not?: InputMaybe<AdministrationWhereInput>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<AdministrationWhereInput>>;
  /** « slug » égal à cette valeur. Nom court unique, employé dans les adresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte. */
  slugContains?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte, sans tenir compte de la casse. */
  slugContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » égal à ce texte, sans tenir compte de la casse. */
  slugEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » commence par ce texte. */
  slugHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » finit par ce texte. */
  slugHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  slugIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « slug » différent de cette valeur. */
  slugNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « slug » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  slugNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « town » égal à cette valeur. Commune du siège ; elle peut différer de celle d’un défi. Nul si inconnue. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** « town » contient ce texte. */
  townContains?: InputMaybe<Scalars['String']['input']>;
  /** « town » contient ce texte, sans tenir compte de la casse. */
  townContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « town » égal à ce texte, sans tenir compte de la casse. */
  townEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « town » commence par ce texte. */
  townHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « town » finit par ce texte. */
  townHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « town » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  townIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « town » n’est pas renseigné. */
  townIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « town » différent de cette valeur. */
  townNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « town » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  townNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « town » est renseigné. */
  townNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « website » égal à cette valeur. Adresse du site public. Nul si inconnue. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** « website » contient ce texte. */
  websiteContains?: InputMaybe<Scalars['String']['input']>;
  /** « website » contient ce texte, sans tenir compte de la casse. */
  websiteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « website » égal à ce texte, sans tenir compte de la casse. */
  websiteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « website » commence par ce texte. */
  websiteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « website » finit par ce texte. */
  websiteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « website » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  websiteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « website » n’est pas renseigné. */
  websiteIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « website » différent de cette valeur. */
  websiteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « website » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  websiteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « website » est renseigné. */
  websiteNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Nature d’une action. */
export type AuditEntryAction =
  /** Création. */
  | 'CREATE'
  /** Suppression. */
  | 'DELETE'
  /** Modification. */
  | 'UPDATE';

/** Nature de l’auteur d’une action. */
export type AuditEntryActorKind =
  /** Une personne connectée. */
  | 'ACCOUNT'
  /** La plateforme elle-même : une commande ou une tâche. */
  | 'SYSTEM'
  /** Un script, par un jeton d’accès. */
  | 'TOKEN'
  /** Une personne non connectée. */
  | 'VISITOR';

/** Ordre d’une liste. */
export type AuditEntryOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: AuditEntryOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type AuditEntryOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT';

/** Nature d’une étape. */
export type CalendarStepKind =
  /** Arrivée des EIG. */
  | 'ARRIVAL'
  /** Appel à candidatures, de l’ouverture à la clôture. */
  | 'CALL'
  /** Fin de la promotion. */
  | 'END'
  /** Jury. */
  | 'JURY'
  /** Webinaires. */
  | 'WEBINARS';

/** Où en est une étape. */
export type CalendarStepStatus =
  /** En cours. */
  | 'CURRENT'
  /** Passée. */
  | 'PAST'
  /** À venir. */
  | 'UPCOMING';

/** État d’un appel à candidatures. */
export type CallStatus =
  /** Clos. */
  | 'CLOSED'
  /** Ouvert. */
  | 'OPEN'
  /** Dates inconnues. */
  | 'UNKNOWN'
  /** Pas encore ouvert. */
  | 'UPCOMING';

/** Ordre d’une liste. */
export type DefiOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: DefiOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type DefiOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par titre, dans l’ordre alphabétique. */
  | 'TITLE'
  /** Par date de dernière modification. */
  | 'UPDATED_AT'
  /** Par année. */
  | 'YEAR';

/** Champ de texte d’un défi. */
export type DefiTextField =
  /** L’impact. */
  | 'IMPACT'
  /** La mission. */
  | 'MISSION'
  /** Le problème. */
  | 'PROBLEM'
  /** Le résumé. */
  | 'SUMMARY'
  /** Le titre. */
  | 'TITLE';

/** Filtre sur le type Defi. Les conditions s’ajoutent : toutes doivent être vraies. */
export type DefiWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<DefiWhereInput>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « durationMonths » égal à cette valeur. Durée du défi, en mois. Nul si inconnue. */
  durationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » strictement supérieur à cette valeur. */
  durationMonthsGT?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » supérieur ou égal à cette valeur. */
  durationMonthsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  durationMonthsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « durationMonths » n’est pas renseigné. */
  durationMonthsIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « durationMonths » strictement inférieur à cette valeur. */
  durationMonthsLT?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » inférieur ou égal à cette valeur. */
  durationMonthsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » différent de cette valeur. */
  durationMonthsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  durationMonthsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « durationMonths » est renseigné. */
  durationMonthsNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à au moins un élément (administration), ou à aucun si faux. */
  hasAdministration?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (administration) qui répond à chacun de ces filtres. */
  hasAdministrationWith?: InputMaybe<Array<AdministrationWhereInput>>;
  /** Lié à au moins un élément (ministry), ou à aucun si faux. */
  hasMinistry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (ministry) qui répond à chacun de ces filtres. */
  hasMinistryWith?: InputMaybe<Array<AdministrationWhereInput>>;
  /** Lié à au moins un élément (profiles), ou à aucun si faux. */
  hasProfiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (profiles) qui répond à chacun de ces filtres. */
  hasProfilesWith?: InputMaybe<Array<ProfileWhereInput>>;
  /** Lié à au moins un élément (promotion), ou à aucun si faux. */
  hasPromotion?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (promotion) qui répond à chacun de ces filtres. */
  hasPromotionWith?: InputMaybe<Array<PromotionWhereInput>>;
  /** Lié à au moins un élément (themes), ou à aucun si faux. */
  hasThemes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (themes) qui répond à chacun de ces filtres. */
  hasThemesWith?: InputMaybe<Array<ThemeWhereInput>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « impact » égal à cette valeur. L’effet obtenu ou recherché. Nul si la source ne le dit pas. */
  impact?: InputMaybe<Scalars['String']['input']>;
  /** « impact » contient ce texte. */
  impactContains?: InputMaybe<Scalars['String']['input']>;
  /** « impact » contient ce texte, sans tenir compte de la casse. */
  impactContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « impact » égal à ce texte, sans tenir compte de la casse. */
  impactEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « impact » commence par ce texte. */
  impactHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « impact » finit par ce texte. */
  impactHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « impact » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  impactIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « impact » n’est pas renseigné. */
  impactIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « impact » différent de cette valeur. */
  impactNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « impact » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  impactNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « impact » est renseigné. */
  impactNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « mission » égal à cette valeur. La mission confiée aux EIG. Nul si la source ne le dit pas. */
  mission?: InputMaybe<Scalars['String']['input']>;
  /** « mission » contient ce texte. */
  missionContains?: InputMaybe<Scalars['String']['input']>;
  /** « mission » contient ce texte, sans tenir compte de la casse. */
  missionContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « mission » égal à ce texte, sans tenir compte de la casse. */
  missionEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « mission » commence par ce texte. */
  missionHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « mission » finit par ce texte. */
  missionHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « mission » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  missionIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « mission » n’est pas renseigné. */
  missionIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « mission » différent de cette valeur. */
  missionNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « mission » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  missionNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « mission » est renseigné. */
  missionNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Inverse ce filtre. */
  not?: InputMaybe<DefiWhereInput>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<DefiWhereInput>>;
  /** « postalCode » égal à cette valeur. Code postal, ou numéro de département. Nul si inconnu. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » contient ce texte. */
  postalCodeContains?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » contient ce texte, sans tenir compte de la casse. */
  postalCodeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » égal à ce texte, sans tenir compte de la casse. */
  postalCodeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » commence par ce texte. */
  postalCodeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » finit par ce texte. */
  postalCodeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  postalCodeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « postalCode » n’est pas renseigné. */
  postalCodeIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « postalCode » différent de cette valeur. */
  postalCodeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « postalCode » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  postalCodeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « postalCode » est renseigné. */
  postalCodeNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « problem » égal à cette valeur. Le problème à résoudre. Nul si la source ne le dit pas. */
  problem?: InputMaybe<Scalars['String']['input']>;
  /** « problem » contient ce texte. */
  problemContains?: InputMaybe<Scalars['String']['input']>;
  /** « problem » contient ce texte, sans tenir compte de la casse. */
  problemContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « problem » égal à ce texte, sans tenir compte de la casse. */
  problemEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « problem » commence par ce texte. */
  problemHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « problem » finit par ce texte. */
  problemHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « problem » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  problemIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « problem » n’est pas renseigné. */
  problemIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « problem » différent de cette valeur. */
  problemNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « problem » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  problemNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « problem » est renseigné. */
  problemNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « publishedAt » égal à cette valeur. Date de publication. Nulle si elle est inconnue. */
  publishedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « publishedAt » strictement supérieur à cette valeur. */
  publishedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « publishedAt » supérieur ou égal à cette valeur. */
  publishedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « publishedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  publishedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « publishedAt » n’est pas renseigné. */
  publishedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « publishedAt » strictement inférieur à cette valeur. */
  publishedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « publishedAt » inférieur ou égal à cette valeur. */
  publishedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « publishedAt » différent de cette valeur. */
  publishedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « publishedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  publishedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « publishedAt » est renseigné. */
  publishedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « repository » égal à cette valeur. Dépôt du code source. Nul si inconnu. */
  repository?: InputMaybe<Scalars['String']['input']>;
  /** « repository » contient ce texte. */
  repositoryContains?: InputMaybe<Scalars['String']['input']>;
  /** « repository » contient ce texte, sans tenir compte de la casse. */
  repositoryContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « repository » égal à ce texte, sans tenir compte de la casse. */
  repositoryEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « repository » commence par ce texte. */
  repositoryHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « repository » finit par ce texte. */
  repositoryHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « repository » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  repositoryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « repository » n’est pas renseigné. */
  repositoryIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « repository » différent de cette valeur. */
  repositoryNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « repository » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  repositoryNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « repository » est renseigné. */
  repositoryNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « slug » égal à cette valeur. Nom court unique, employé dans les adresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte. */
  slugContains?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte, sans tenir compte de la casse. */
  slugContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » égal à ce texte, sans tenir compte de la casse. */
  slugEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » commence par ce texte. */
  slugHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » finit par ce texte. */
  slugHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  slugIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « slug » différent de cette valeur. */
  slugNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « slug » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  slugNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « summary » égal à cette valeur. Résumé en une ou deux phrases. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** « summary » contient ce texte. */
  summaryContains?: InputMaybe<Scalars['String']['input']>;
  /** « summary » contient ce texte, sans tenir compte de la casse. */
  summaryContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « summary » égal à ce texte, sans tenir compte de la casse. */
  summaryEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « summary » commence par ce texte. */
  summaryHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « summary » finit par ce texte. */
  summaryHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « summary » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  summaryIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « summary » différent de cette valeur. */
  summaryNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « summary » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  summaryNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « title » égal à cette valeur. Titre. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** « title » contient ce texte. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** « title » contient ce texte, sans tenir compte de la casse. */
  titleContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « title » égal à ce texte, sans tenir compte de la casse. */
  titleEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « title » commence par ce texte. */
  titleHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « title » finit par ce texte. */
  titleHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « title » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  titleIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « title » différent de cette valeur. */
  titleNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « title » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  titleNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « town » égal à cette valeur. Commune où travaille l’équipe. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** « town » contient ce texte. */
  townContains?: InputMaybe<Scalars['String']['input']>;
  /** « town » contient ce texte, sans tenir compte de la casse. */
  townContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « town » égal à ce texte, sans tenir compte de la casse. */
  townEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « town » commence par ce texte. */
  townHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « town » finit par ce texte. */
  townHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « town » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  townIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « town » différent de cette valeur. */
  townNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « town » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  townNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « website » égal à cette valeur. Site du service réalisé ; le lien a pu mourir. Nul si inconnu. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** « website » contient ce texte. */
  websiteContains?: InputMaybe<Scalars['String']['input']>;
  /** « website » contient ce texte, sans tenir compte de la casse. */
  websiteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « website » égal à ce texte, sans tenir compte de la casse. */
  websiteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « website » commence par ce texte. */
  websiteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « website » finit par ce texte. */
  websiteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « website » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  websiteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « website » n’est pas renseigné. */
  websiteIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « website » différent de cette valeur. */
  websiteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « website » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  websiteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « website » est renseigné. */
  websiteNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « year » égal à cette valeur. Année de la promotion. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** « year » strictement supérieur à cette valeur. */
  yearGT?: InputMaybe<Scalars['Int']['input']>;
  /** « year » supérieur ou égal à cette valeur. */
  yearGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « year » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  yearIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « year » strictement inférieur à cette valeur. */
  yearLT?: InputMaybe<Scalars['Int']['input']>;
  /** « year » inférieur ou égal à cette valeur. */
  yearLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « year » différent de cette valeur. */
  yearNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « year » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  yearNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Raison du dernier échec. Nulle sans échec. */
export type EmailLogFailure =
  /** Le message n’avait plus d’objet avant d’avoir pu partir. */
  | 'EXPIRED'
  /** La connexion a été coupée pendant l’envoi. */
  | 'INTERRUPTED'
  /** Le serveur de courriel a refusé le message. */
  | 'REFUSED'
  /** Le serveur de courriel n’a pas répondu. */
  | 'UNREACHABLE';

/** Nature du message. */
export type EmailLogKind =
  /** Compte supprimé. */
  | 'ACCOUNT_DELETED'
  /** Compte rétabli. */
  | 'ACCOUNT_REINSTATED'
  /** Compte suspendu. */
  | 'ACCOUNT_SUSPENDED'
  /** Lien et code de changement d’adresse. */
  | 'CHANGE_EMAIL'
  /** L’adresse du compte a changé. */
  | 'EMAIL_CHANGED'
  /** Invitation à prendre un rôle. */
  | 'INVITATION'
  /** Participation au programme refusée. */
  | 'MEMBERSHIP_REFUSED'
  /** Participation au programme vérifiée. */
  | 'MEMBERSHIP_VERIFIED'
  /** Suppression prochaine des données, faute d’activité. */
  | 'PURGE_NOTICE'
  /** Lien et code de connexion. */
  | 'SIGN_IN';

/** Ordre d’une liste. */
export type EmailLogOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: EmailLogOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type EmailLogOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** État de l’envoi. */
export type EmailLogState =
  /** Abandonné : le serveur l’a refusé, ou n’a pas répondu malgré plusieurs essais. */
  | 'FAILED'
  /** En attente, ou en attente d’un nouvel essai. */
  | 'QUEUED'
  /** En cours d’envoi. */
  | 'SENDING'
  /** Accepté par le serveur de courriel. */
  | 'SENT';

/** Ce que comptent les postes d’une promotion. */
export type HeadcountBasis =
  /** Postes offerts. */
  | 'OFFERED'
  /** Personnes recrutées. */
  | 'RECRUITED';

/** Ordre d’une liste. */
export type InvitationOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: InvitationOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type InvitationOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** État d’une invitation. */
export type InvitationStatus =
  /** Acceptée. */
  | 'ACCEPTED'
  /** Arrivée à son terme. */
  | 'EXPIRED'
  /** En attente d’une connexion. */
  | 'PENDING'
  /** Retirée. */
  | 'REVOKED';

/** Ordre d’une liste. */
export type MembershipOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: MembershipOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type MembershipOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** État de la participation. */
export type MembershipStatus =
  /** Déclarée, en attente de vérification. */
  | 'PENDING'
  /** Refusée. */
  | 'REFUSED'
  /** Vérifiée : la personne a été EIG. */
  | 'VERIFIED';

/** Sens d’un tri. */
export type OrderDirection =
  /** Croissant. */
  | 'ASC'
  /** Décroissant. */
  | 'DESC';

/** Ordre d’une liste. */
export type PositionOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: PositionOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type PositionOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Filtre sur le type Position. Les conditions s’ajoutent : toutes doivent être vraies. */
export type PositionWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<PositionWhereInput>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Lié à au moins un élément (acceptedProfiles), ou à aucun si faux. */
  hasAcceptedProfiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (acceptedProfiles) qui répond à chacun de ces filtres. */
  hasAcceptedProfilesWith?: InputMaybe<Array<ProfileWhereInput>>;
  /** Lié à au moins un élément (profile), ou à aucun si faux. */
  hasProfile?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (profile) qui répond à chacun de ces filtres. */
  hasProfileWith?: InputMaybe<Array<ProfileWhereInput>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inverse ce filtre. */
  not?: InputMaybe<PositionWhereInput>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<PositionWhereInput>>;
  /** « seats » égal à cette valeur. Nombre de postes. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** « seats » strictement supérieur à cette valeur. */
  seatsGT?: InputMaybe<Scalars['Int']['input']>;
  /** « seats » supérieur ou égal à cette valeur. */
  seatsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « seats » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  seatsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « seats » strictement inférieur à cette valeur. */
  seatsLT?: InputMaybe<Scalars['Int']['input']>;
  /** « seats » inférieur ou égal à cette valeur. */
  seatsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « seats » différent de cette valeur. */
  seatsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « seats » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  seatsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** Ordre d’une liste. */
export type ProfileOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: ProfileOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type ProfileOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par rang d’affichage. */
  | 'RANK'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Filtre sur le type Profile. Les conditions s’ajoutent : toutes doivent être vraies. */
export type ProfileWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<ProfileWhereInput>>;
  /** « code » égal à cette valeur. Code unique, par exemple « DATA_SCIENCE ». */
  code?: InputMaybe<Scalars['String']['input']>;
  /** « code » contient ce texte. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** « code » contient ce texte, sans tenir compte de la casse. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « code » égal à ce texte, sans tenir compte de la casse. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « code » commence par ce texte. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « code » finit par ce texte. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « code » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « code » différent de cette valeur. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « code » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « label » égal à cette valeur. Libellé. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** « label » contient ce texte. */
  labelContains?: InputMaybe<Scalars['String']['input']>;
  /** « label » contient ce texte, sans tenir compte de la casse. */
  labelContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « label » égal à ce texte, sans tenir compte de la casse. */
  labelEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « label » commence par ce texte. */
  labelHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « label » finit par ce texte. */
  labelHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « label » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  labelIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « label » différent de cette valeur. */
  labelNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « label » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  labelNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Inverse ce filtre. */
  not?: InputMaybe<ProfileWhereInput>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<ProfileWhereInput>>;
  /** « rank » égal à cette valeur. Rang d’affichage, à partir de 0. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** « rank » strictement supérieur à cette valeur. */
  rankGT?: InputMaybe<Scalars['Int']['input']>;
  /** « rank » supérieur ou égal à cette valeur. */
  rankGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « rank » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  rankIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « rank » strictement inférieur à cette valeur. */
  rankLT?: InputMaybe<Scalars['Int']['input']>;
  /** « rank » inférieur ou égal à cette valeur. */
  rankLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « rank » différent de cette valeur. */
  rankNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « rank » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  rankNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** Ordre d’une liste. */
export type PromotionOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: PromotionOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type PromotionOrderField =
  /** Par code. */
  | 'CODE'
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT'
  /** Par année. */
  | 'YEAR';

/** Filtre sur le type Promotion. Les conditions s’ajoutent : toutes doivent être vraies. */
export type PromotionWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<PromotionWhereInput>>;
  /** « callClosesAt » égal à cette valeur. Clôture de l’appel à candidatures, à la seconde près. Nul si inconnue. */
  callClosesAt?: InputMaybe<Scalars['Time']['input']>;
  /** « callClosesAt » strictement supérieur à cette valeur. */
  callClosesAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « callClosesAt » supérieur ou égal à cette valeur. */
  callClosesAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « callClosesAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  callClosesAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « callClosesAt » n’est pas renseigné. */
  callClosesAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « callClosesAt » strictement inférieur à cette valeur. */
  callClosesAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « callClosesAt » inférieur ou égal à cette valeur. */
  callClosesAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « callClosesAt » différent de cette valeur. */
  callClosesAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « callClosesAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  callClosesAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « callClosesAt » est renseigné. */
  callClosesAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « callOpensAt » égal à cette valeur. Ouverture de l’appel à candidatures. Nul si inconnue. */
  callOpensAt?: InputMaybe<Scalars['Time']['input']>;
  /** « callOpensAt » strictement supérieur à cette valeur. */
  callOpensAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « callOpensAt » supérieur ou égal à cette valeur. */
  callOpensAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « callOpensAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  callOpensAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « callOpensAt » n’est pas renseigné. */
  callOpensAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « callOpensAt » strictement inférieur à cette valeur. */
  callOpensAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « callOpensAt » inférieur ou égal à cette valeur. */
  callOpensAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « callOpensAt » différent de cette valeur. */
  callOpensAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « callOpensAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  callOpensAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « callOpensAt » est renseigné. */
  callOpensAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « code » égal à cette valeur. Code unique, par exemple « eig-4 ». */
  code?: InputMaybe<Scalars['String']['input']>;
  /** « code » contient ce texte. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** « code » contient ce texte, sans tenir compte de la casse. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « code » égal à ce texte, sans tenir compte de la casse. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « code » commence par ce texte. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « code » finit par ce texte. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « code » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « code » différent de cette valeur. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « code » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « durationMonths » égal à cette valeur. Durée de l’engagement, en mois. Nul si elle varie ou si elle est inconnue. */
  durationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » strictement supérieur à cette valeur. */
  durationMonthsGT?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » supérieur ou égal à cette valeur. */
  durationMonthsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  durationMonthsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « durationMonths » n’est pas renseigné. */
  durationMonthsIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « durationMonths » strictement inférieur à cette valeur. */
  durationMonthsLT?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » inférieur ou égal à cette valeur. */
  durationMonthsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » différent de cette valeur. */
  durationMonthsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « durationMonths » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  durationMonthsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « durationMonths » est renseigné. */
  durationMonthsNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « endsOn » égal à cette valeur. Dernier jour de la promotion. Nul si inconnu. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » contient ce texte. */
  endsOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » contient ce texte, sans tenir compte de la casse. */
  endsOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » égal à ce texte, sans tenir compte de la casse. */
  endsOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » strictement supérieur à cette valeur. */
  endsOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » supérieur ou égal à cette valeur. */
  endsOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » commence par ce texte. */
  endsOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » finit par ce texte. */
  endsOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  endsOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** « endsOn » n’est pas renseigné. */
  endsOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « endsOn » strictement inférieur à cette valeur. */
  endsOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » inférieur ou égal à cette valeur. */
  endsOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » différent de cette valeur. */
  endsOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** « endsOn » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  endsOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** « endsOn » est renseigné. */
  endsOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « label » égal à cette valeur. Nom complet. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** « label » contient ce texte. */
  labelContains?: InputMaybe<Scalars['String']['input']>;
  /** « label » contient ce texte, sans tenir compte de la casse. */
  labelContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « label » égal à ce texte, sans tenir compte de la casse. */
  labelEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « label » commence par ce texte. */
  labelHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « label » finit par ce texte. */
  labelHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « label » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  labelIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « label » différent de cette valeur. */
  labelNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « label » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  labelNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « netMonthlySalaryEur » égal à cette valeur. Salaire mensuel net, en euros ; le plancher quand il y a un plafond. Nul si inconnu. */
  netMonthlySalaryEur?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryEur » strictement supérieur à cette valeur. */
  netMonthlySalaryEurGT?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryEur » supérieur ou égal à cette valeur. */
  netMonthlySalaryEurGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryEur » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  netMonthlySalaryEurIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « netMonthlySalaryEur » n’est pas renseigné. */
  netMonthlySalaryEurIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « netMonthlySalaryEur » strictement inférieur à cette valeur. */
  netMonthlySalaryEurLT?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryEur » inférieur ou égal à cette valeur. */
  netMonthlySalaryEurLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryEur » différent de cette valeur. */
  netMonthlySalaryEurNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryEur » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  netMonthlySalaryEurNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « netMonthlySalaryEur » est renseigné. */
  netMonthlySalaryEurNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « netMonthlySalaryMaxEur » égal à cette valeur. Plafond du salaire mensuel net, en euros. Nul si le salaire est unique ou inconnu. */
  netMonthlySalaryMaxEur?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryMaxEur » strictement supérieur à cette valeur. */
  netMonthlySalaryMaxEurGT?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryMaxEur » supérieur ou égal à cette valeur. */
  netMonthlySalaryMaxEurGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryMaxEur » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  netMonthlySalaryMaxEurIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « netMonthlySalaryMaxEur » n’est pas renseigné. */
  netMonthlySalaryMaxEurIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « netMonthlySalaryMaxEur » strictement inférieur à cette valeur. */
  netMonthlySalaryMaxEurLT?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryMaxEur » inférieur ou égal à cette valeur. */
  netMonthlySalaryMaxEurLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryMaxEur » différent de cette valeur. */
  netMonthlySalaryMaxEurNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « netMonthlySalaryMaxEur » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  netMonthlySalaryMaxEurNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « netMonthlySalaryMaxEur » est renseigné. */
  netMonthlySalaryMaxEurNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Inverse ce filtre. */
  not?: InputMaybe<PromotionWhereInput>;
  /** « note » égal à cette valeur. Précision sur les dates ou les chiffres. Nul s’il n’y en a pas. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** « note » contient ce texte. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** « note » contient ce texte, sans tenir compte de la casse. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « note » égal à ce texte, sans tenir compte de la casse. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « note » commence par ce texte. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « note » finit par ce texte. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « note » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « note » n’est pas renseigné. */
  noteIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « note » différent de cette valeur. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « note » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « note » est renseigné. */
  noteNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<PromotionWhereInput>>;
  /** « startsOn » égal à cette valeur. Jour d’arrivée des EIG. Nul si inconnu. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » contient ce texte. */
  startsOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » contient ce texte, sans tenir compte de la casse. */
  startsOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » égal à ce texte, sans tenir compte de la casse. */
  startsOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » strictement supérieur à cette valeur. */
  startsOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » supérieur ou égal à cette valeur. */
  startsOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » commence par ce texte. */
  startsOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » finit par ce texte. */
  startsOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  startsOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** « startsOn » n’est pas renseigné. */
  startsOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « startsOn » strictement inférieur à cette valeur. */
  startsOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » inférieur ou égal à cette valeur. */
  startsOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » différent de cette valeur. */
  startsOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** « startsOn » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  startsOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** « startsOn » est renseigné. */
  startsOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « year » égal à cette valeur. Année de la promotion. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** « year » strictement supérieur à cette valeur. */
  yearGT?: InputMaybe<Scalars['Int']['input']>;
  /** « year » supérieur ou égal à cette valeur. */
  yearGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « year » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  yearIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « year » strictement inférieur à cette valeur. */
  yearLT?: InputMaybe<Scalars['Int']['input']>;
  /** « year » inférieur ou égal à cette valeur. */
  yearLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « year » différent de cette valeur. */
  yearNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « year » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  yearNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Ordre d’une liste. */
export type RegistrationOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: RegistrationOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type RegistrationOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** État de l’inscription. */
export type RegistrationStatus =
  /** Annulée. */
  | 'CANCELLED'
  /** La personne a une place. */
  | 'CONFIRMED';

/** État des inscriptions à un webinaire. */
export type RegistrationWindow =
  /** Closes : le webinaire a commencé ou est annulé. */
  | 'CLOSED'
  /** Complet. */
  | 'FULL'
  /** Ouvertes, avec des places. */
  | 'OPEN';

/** Rôle d’un compte, en plus de candidat. */
export type Role =
  /** Administrateur de la plateforme. */
  | 'ADMIN'
  /** A été EIG : une participation vérifiée. */
  | 'ALUMNUS'
  /** Mentor d’une ou de plusieurs administrations. */
  | 'MENTOR'
  /** Organisateur du programme. */
  | 'ORGANISER';

/** Moyen de connexion. */
export type SessionMethod =
  /** Lien ou code reçu par courriel. */
  | 'EMAIL'
  /** Pas encore de connexion. */
  | 'NONE'
  /** Fournisseur d’identité (OpenID Connect). */
  | 'OPENID_CONNECT';

/** Ordre d’une liste. */
export type SessionOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: SessionOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type SessionOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Ordre d’une liste. */
export type TestimonyOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: TestimonyOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type TestimonyOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT'
  /** Par date du témoignage. */
  | 'WRITTEN_AT';

/** Filtre sur le type Testimony. Les conditions s’ajoutent : toutes doivent être vraies. */
export type TestimonyWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<TestimonyWhereInput>>;
  /** « authorName » égal à cette valeur. Nom de la personne qui témoigne, publié avec son accord. */
  authorName?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » contient ce texte. */
  authorNameContains?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » contient ce texte, sans tenir compte de la casse. */
  authorNameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » égal à ce texte, sans tenir compte de la casse. */
  authorNameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » commence par ce texte. */
  authorNameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » finit par ce texte. */
  authorNameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  authorNameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « authorName » différent de cette valeur. */
  authorNameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « authorName » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  authorNameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « authorRole » égal à cette valeur. Ce qu’elle a fait dans le programme. */
  authorRole?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » contient ce texte. */
  authorRoleContains?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » contient ce texte, sans tenir compte de la casse. */
  authorRoleContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » égal à ce texte, sans tenir compte de la casse. */
  authorRoleEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » commence par ce texte. */
  authorRoleHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » finit par ce texte. */
  authorRoleHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  authorRoleIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « authorRole » différent de cette valeur. */
  authorRoleNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « authorRole » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  authorRoleNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « body » égal à cette valeur. Texte du témoignage. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** « body » contient ce texte. */
  bodyContains?: InputMaybe<Scalars['String']['input']>;
  /** « body » contient ce texte, sans tenir compte de la casse. */
  bodyContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « body » égal à ce texte, sans tenir compte de la casse. */
  bodyEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « body » commence par ce texte. */
  bodyHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « body » finit par ce texte. */
  bodyHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « body » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  bodyIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « body » différent de cette valeur. */
  bodyNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « body » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  bodyNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Lié à au moins un élément (administration), ou à aucun si faux. */
  hasAdministration?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (administration) qui répond à chacun de ces filtres. */
  hasAdministrationWith?: InputMaybe<Array<AdministrationWhereInput>>;
  /** Lié à au moins un élément (profile), ou à aucun si faux. */
  hasProfile?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (profile) qui répond à chacun de ces filtres. */
  hasProfileWith?: InputMaybe<Array<ProfileWhereInput>>;
  /** Lié à au moins un élément (promotion), ou à aucun si faux. */
  hasPromotion?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (promotion) qui répond à chacun de ces filtres. */
  hasPromotionWith?: InputMaybe<Array<PromotionWhereInput>>;
  /** « headline » égal à cette valeur. Titre du témoignage. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** « headline » contient ce texte. */
  headlineContains?: InputMaybe<Scalars['String']['input']>;
  /** « headline » contient ce texte, sans tenir compte de la casse. */
  headlineContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « headline » égal à ce texte, sans tenir compte de la casse. */
  headlineEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « headline » commence par ce texte. */
  headlineHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « headline » finit par ce texte. */
  headlineHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « headline » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  headlineIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « headline » différent de cette valeur. */
  headlineNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « headline » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  headlineNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inverse ce filtre. */
  not?: InputMaybe<TestimonyWhereInput>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<TestimonyWhereInput>>;
  /** « slug » égal à cette valeur. Nom court unique, employé dans les adresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte. */
  slugContains?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte, sans tenir compte de la casse. */
  slugContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » égal à ce texte, sans tenir compte de la casse. */
  slugEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » commence par ce texte. */
  slugHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » finit par ce texte. */
  slugHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  slugIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « slug » différent de cette valeur. */
  slugNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « slug » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  slugNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « source » égal à cette valeur. Publication d’où vient la citation. Nul pour un témoignage déposé ici. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** « source » contient ce texte. */
  sourceContains?: InputMaybe<Scalars['String']['input']>;
  /** « source » contient ce texte, sans tenir compte de la casse. */
  sourceContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « source » égal à ce texte, sans tenir compte de la casse. */
  sourceEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « source » commence par ce texte. */
  sourceHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « source » finit par ce texte. */
  sourceHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « source » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  sourceIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « source » n’est pas renseigné. */
  sourceIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « source » différent de cette valeur. */
  sourceNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « source » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  sourceNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « source » est renseigné. */
  sourceNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « writtenAt » égal à cette valeur. Date du témoignage. */
  writtenAt?: InputMaybe<Scalars['Time']['input']>;
  /** « writtenAt » strictement supérieur à cette valeur. */
  writtenAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « writtenAt » supérieur ou égal à cette valeur. */
  writtenAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « writtenAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  writtenAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « writtenAt » strictement inférieur à cette valeur. */
  writtenAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « writtenAt » inférieur ou égal à cette valeur. */
  writtenAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « writtenAt » différent de cette valeur. */
  writtenAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « writtenAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  writtenAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** Ordre d’une liste. */
export type ThemeOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: ThemeOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type ThemeOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par libellé, dans l’ordre alphabétique. */
  | 'LABEL'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Filtre sur le type Theme. Les conditions s’ajoutent : toutes doivent être vraies. */
export type ThemeWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<ThemeWhereInput>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « label » égal à cette valeur. Libellé. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** « label » contient ce texte. */
  labelContains?: InputMaybe<Scalars['String']['input']>;
  /** « label » contient ce texte, sans tenir compte de la casse. */
  labelContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « label » égal à ce texte, sans tenir compte de la casse. */
  labelEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « label » commence par ce texte. */
  labelHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « label » finit par ce texte. */
  labelHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « label » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  labelIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « label » différent de cette valeur. */
  labelNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « label » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  labelNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Inverse ce filtre. */
  not?: InputMaybe<ThemeWhereInput>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<ThemeWhereInput>>;
  /** « slug » égal à cette valeur. Nom court unique, employé dans les adresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte. */
  slugContains?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte, sans tenir compte de la casse. */
  slugContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » égal à ce texte, sans tenir compte de la casse. */
  slugEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » commence par ce texte. */
  slugHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » finit par ce texte. */
  slugHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  slugIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « slug » différent de cette valeur. */
  slugNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « slug » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  slugNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** Ordre d’une liste. */
export type WebinarOrder = {
  /** Sens du tri. */
  direction?: OrderDirection;
  /** Critère du tri. */
  field: WebinarOrderField;
};

/** Critères de tri ; à égalité, l’identifiant départage. */
export type WebinarOrderField =
  /** Par date de création de la fiche. */
  | 'CREATED_AT'
  /** Par date de début. */
  | 'STARTS_AT'
  /** Par date de dernière modification. */
  | 'UPDATED_AT';

/** Période d’une liste de webinaires. */
export type WebinarPeriod =
  /** Finis. */
  | 'PAST'
  /** En cours ou à venir : pas encore finis. */
  | 'UPCOMING';

/** État de publication. */
export type WebinarStatus =
  /** Annulé : il n’aura pas lieu. */
  | 'CANCELLED'
  /** Brouillon : visible des organisateurs seulement. */
  | 'DRAFT'
  /** Publié. */
  | 'PUBLISHED';

/** Filtre sur le type Webinar. Les conditions s’ajoutent : toutes doivent être vraies. */
export type WebinarWhereInput = {
  /** Tous ces filtres sont vrais. */
  and?: InputMaybe<Array<WebinarWhereInput>>;
  /** « capacity » égal à cette valeur. Nombre total de places. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** « capacity » strictement supérieur à cette valeur. */
  capacityGT?: InputMaybe<Scalars['Int']['input']>;
  /** « capacity » supérieur ou égal à cette valeur. */
  capacityGTE?: InputMaybe<Scalars['Int']['input']>;
  /** « capacity » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  capacityIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « capacity » strictement inférieur à cette valeur. */
  capacityLT?: InputMaybe<Scalars['Int']['input']>;
  /** « capacity » inférieur ou égal à cette valeur. */
  capacityLTE?: InputMaybe<Scalars['Int']['input']>;
  /** « capacity » différent de cette valeur. */
  capacityNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** « capacity » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  capacityNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** « createdAt » égal à cette valeur. Date de création de la fiche. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » strictement supérieur à cette valeur. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » supérieur ou égal à cette valeur. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « createdAt » strictement inférieur à cette valeur. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » inférieur ou égal à cette valeur. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » différent de cette valeur. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « createdAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « description » égal à cette valeur. Présentation. Nulle s’il n’y en a pas. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** « description » contient ce texte. */
  descriptionContains?: InputMaybe<Scalars['String']['input']>;
  /** « description » contient ce texte, sans tenir compte de la casse. */
  descriptionContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « description » égal à ce texte, sans tenir compte de la casse. */
  descriptionEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « description » commence par ce texte. */
  descriptionHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « description » finit par ce texte. */
  descriptionHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « description » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  descriptionIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « description » n’est pas renseigné. */
  descriptionIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « description » différent de cette valeur. */
  descriptionNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « description » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  descriptionNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « description » est renseigné. */
  descriptionNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « endsAt » égal à cette valeur. Fin prévue. */
  endsAt?: InputMaybe<Scalars['Time']['input']>;
  /** « endsAt » strictement supérieur à cette valeur. */
  endsAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « endsAt » supérieur ou égal à cette valeur. */
  endsAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « endsAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  endsAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « endsAt » strictement inférieur à cette valeur. */
  endsAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « endsAt » inférieur ou égal à cette valeur. */
  endsAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « endsAt » différent de cette valeur. */
  endsAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « endsAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  endsAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** Lié à au moins un élément (promotion), ou à aucun si faux. */
  hasPromotion?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lié à un élément (promotion) qui répond à chacun de ces filtres. */
  hasPromotionWith?: InputMaybe<Array<PromotionWhereInput>>;
  /** « id » égal à cette valeur. Identifiant opaque et stable, préfixé par le type. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** « id » contient ce texte, sans tenir compte de la casse. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » égal à ce texte, sans tenir compte de la casse. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** « id » strictement supérieur à cette valeur. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » supérieur ou égal à cette valeur. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** « id » strictement inférieur à cette valeur. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** « id » inférieur ou égal à cette valeur. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** « id » différent de cette valeur. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** « id » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Inverse ce filtre. */
  not?: InputMaybe<WebinarWhereInput>;
  /** « note » égal à cette valeur. Précision sur les données, par exemple une heure supposée. Nulle s’il n’y en a pas. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** « note » contient ce texte. */
  noteContains?: InputMaybe<Scalars['String']['input']>;
  /** « note » contient ce texte, sans tenir compte de la casse. */
  noteContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « note » égal à ce texte, sans tenir compte de la casse. */
  noteEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « note » commence par ce texte. */
  noteHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « note » finit par ce texte. */
  noteHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « note » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  noteIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « note » n’est pas renseigné. */
  noteIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** « note » différent de cette valeur. */
  noteNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « note » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  noteNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « note » est renseigné. */
  noteNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Au moins un de ces filtres est vrai. */
  or?: InputMaybe<Array<WebinarWhereInput>>;
  /** « slug » égal à cette valeur. Nom court unique, employé dans les adresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte. */
  slugContains?: InputMaybe<Scalars['String']['input']>;
  /** « slug » contient ce texte, sans tenir compte de la casse. */
  slugContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » égal à ce texte, sans tenir compte de la casse. */
  slugEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « slug » commence par ce texte. */
  slugHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » finit par ce texte. */
  slugHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « slug » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  slugIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « slug » différent de cette valeur. */
  slugNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « slug » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  slugNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « startsAt » égal à cette valeur. Début. Les inscriptions ferment à cet instant. */
  startsAt?: InputMaybe<Scalars['Time']['input']>;
  /** « startsAt » strictement supérieur à cette valeur. */
  startsAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « startsAt » supérieur ou égal à cette valeur. */
  startsAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « startsAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  startsAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « startsAt » strictement inférieur à cette valeur. */
  startsAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « startsAt » inférieur ou égal à cette valeur. */
  startsAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « startsAt » différent de cette valeur. */
  startsAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « startsAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  startsAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « status » égal à cette valeur. État de publication. */
  status?: InputMaybe<WebinarStatus>;
  /** « status » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  statusIn?: InputMaybe<Array<WebinarStatus>>;
  /** « status » différent de cette valeur. */
  statusNEQ?: InputMaybe<WebinarStatus>;
  /** « status » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  statusNotIn?: InputMaybe<Array<WebinarStatus>>;
  /** « title » égal à cette valeur. Titre. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** « title » contient ce texte. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** « title » contient ce texte, sans tenir compte de la casse. */
  titleContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** « title » égal à ce texte, sans tenir compte de la casse. */
  titleEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** « title » commence par ce texte. */
  titleHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** « title » finit par ce texte. */
  titleHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** « title » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  titleIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « title » différent de cette valeur. */
  titleNEQ?: InputMaybe<Scalars['String']['input']>;
  /** « title » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  titleNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** « updatedAt » égal à cette valeur. Date de la dernière modification de la fiche. */
  updatedAt?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » strictement supérieur à cette valeur. */
  updatedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » supérieur ou égal à cette valeur. */
  updatedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » est l’une de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** « updatedAt » strictement inférieur à cette valeur. */
  updatedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » inférieur ou égal à cette valeur. */
  updatedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » différent de cette valeur. */
  updatedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** « updatedAt » n’est aucune de ces valeurs ; une liste vide ne filtre rien. */
  updatedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', now: string, clockIsShifted: boolean }, me?: { __typename?: 'Account', id: string, name: string, email: string, roles: Array<Role>, status: AccountStatus } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: { __typename?: 'SignOutPayload', closedSessions: number } };

export type DefiCardFragment = { __typename?: 'Defi', slug: string, title: string, summary: string, town: string, promotion: { __typename?: 'Promotion', code: string, label: string }, administration: { __typename?: 'Administration', name: string, acronym?: string | null }, themes: Array<{ __typename?: 'Theme', slug: string, label: string }>, profiles: Array<{ __typename?: 'Profile', code: string, label: string }> } & { ' $fragmentName'?: 'DefiCardFragment' };

export type DefiHighlightsFragment = { __typename?: 'Defi', highlights?: Array<{ __typename?: 'Highlight', field: DefiTextField, fragments: Array<{ __typename?: 'HighlightFragment', text: string, matched: boolean }> }> } & { ' $fragmentName'?: 'DefiHighlightsFragment' };

export type DefisListQueryVariables = Exact<{
  where?: InputMaybe<DefiWhereInput>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DefiOrder>;
  first: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
  highlight: Scalars['String']['input'];
  searching: Scalars['Boolean']['input'];
}>;


export type DefisListQuery = { __typename?: 'Query', defis: (
    { __typename?: 'DefiConnection', totalCount: number }
    & { ' $fragmentRefs'?: { 'DefiResultsFragment': DefiResultsFragment } }
  ) };

export type DefisFacetsQueryVariables = Exact<{
  where?: InputMaybe<DefiWhereInput>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type DefisFacetsQuery = { __typename?: 'Query', defiFacets: (
    { __typename?: 'DefiFacets' }
    & { ' $fragmentRefs'?: { 'FacetsFragment': FacetsFragment } }
  ) };

export type DefiFactsFragment = { __typename?: 'Defi', title: string, town: string, postalCode?: string | null, durationMonths?: number | null, website?: string | null, repository?: string | null, promotion: { __typename?: 'Promotion', code: string, label: string }, administration: { __typename?: 'Administration', slug: string, name: string, acronym?: string | null, website?: string | null }, ministry: { __typename?: 'Administration', slug: string, name: string }, themes: Array<{ __typename?: 'Theme', slug: string, label: string }>, profiles: Array<{ __typename?: 'Profile', code: string, label: string }> } & { ' $fragmentName'?: 'DefiFactsFragment' };

export type DefiPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type DefiPageQuery = { __typename?: 'Query', defi?: (
    { __typename?: 'Defi', id: string, slug: string, title: string, summary: string, promotion: { __typename?: 'Promotion', code: string, label: string }, webinars: Array<(
      { __typename?: 'Webinar', id: string }
      & { ' $fragmentRefs'?: { 'WebinarCardFragment': WebinarCardFragment } }
    )>, testimonies: { __typename?: 'TestimonyConnection', edges?: Array<{ __typename?: 'TestimonyEdge', node?: (
          { __typename?: 'Testimony', id: string }
          & { ' $fragmentRefs'?: { 'TestimonyCardFragment': TestimonyCardFragment } }
        ) | null } | null> | null }, related: Array<(
      { __typename?: 'Defi', id: string }
      & { ' $fragmentRefs'?: { 'DefiCardFragment': DefiCardFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'DefiTextFragment': DefiTextFragment;'DefiFactsFragment': DefiFactsFragment;'DefiSeatsFragment': DefiSeatsFragment } }
  ) | null };

export type DefiSeatsFragment = { __typename?: 'Defi', seats?: number | null, positions: Array<{ __typename?: 'Position', id: string, seats: number, profile: { __typename?: 'Profile', code: string, label: string }, acceptedProfiles: Array<{ __typename?: 'Profile', code: string, label: string }> }> } & { ' $fragmentName'?: 'DefiSeatsFragment' };

export type DefiTextFragment = { __typename?: 'Defi', title: string, problem?: string | null, mission?: string | null, impact?: string | null, website?: string | null, repository?: string | null, promotion: { __typename?: 'Promotion', code: string, label: string } } & { ' $fragmentName'?: 'DefiTextFragment' };

export type FacetsFragment = { __typename?: 'DefiFacets', promotions: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }>, themes: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }>, profiles: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }>, ministries: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }>, administrations: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }>, towns: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }> } & { ' $fragmentName'?: 'FacetsFragment' };

export type DefiResultsFragment = { __typename?: 'DefiConnection', edges?: Array<{ __typename?: 'DefiEdge', node?: (
      { __typename?: 'Defi', id: string }
      & { ' $fragmentRefs'?: { 'DefiCardFragment': DefiCardFragment;'DefiHighlightsFragment': DefiHighlightsFragment } }
    ) | null } | null> | null } & { ' $fragmentName'?: 'DefiResultsFragment' };

export type CountDefisQueryVariables = Exact<{
  where?: InputMaybe<DefiWhereInput>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type CountDefisQuery = { __typename?: 'Query', defis: { __typename?: 'DefiConnection', totalCount: number } };

export type CalendarStepFragment = { __typename?: 'CalendarStep', kind: CalendarStepKind, title: string, startsAt: string, endsAt?: string | null, allDay: boolean, status: CalendarStepStatus } & { ' $fragmentName'?: 'CalendarStepFragment' };

export type CallStatusFragment = { __typename?: 'Promotion', code: string, label: string, callStatus: CallStatus, callOpensAt?: string | null, callClosesAt?: string | null } & { ' $fragmentName'?: 'CallStatusFragment' };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', promotionCount: number, defiCount: number, administrationCount: number, currentPromotion?: (
      { __typename?: 'Promotion', code: string }
      & { ' $fragmentRefs'?: { 'CallStatusFragment': CallStatusFragment;'KeyFiguresFragment': KeyFiguresFragment;'PromotionCalendarFragment': PromotionCalendarFragment;'HowItWorksFragment': HowItWorksFragment } }
    ) | null }, webinars: { __typename?: 'WebinarConnection', totalCount: number, edges?: Array<{ __typename?: 'WebinarEdge', node?: (
        { __typename?: 'Webinar', id: string }
        & { ' $fragmentRefs'?: { 'WebinarCardFragment': WebinarCardFragment } }
      ) | null } | null> | null }, testimonies: { __typename?: 'TestimonyConnection', edges?: Array<{ __typename?: 'TestimonyEdge', node?: (
        { __typename?: 'Testimony', id: string }
        & { ' $fragmentRefs'?: { 'TestimonyCardFragment': TestimonyCardFragment } }
      ) | null } | null> | null } };

export type HowItWorksFragment = { __typename?: 'Promotion', startsOn?: string | null, durationMonths?: number | null, netMonthlySalaryEur?: number | null, netMonthlySalaryMaxEur?: number | null } & { ' $fragmentName'?: 'HowItWorksFragment' };

export type KeyFiguresFragment = { __typename?: 'Promotion', label: string, keyFigures: { __typename?: 'PromotionKeyFigures', defis: number, administrations: number, seats?: number | null, basis?: HeadcountBasis | null, seatsByProfile: Array<{ __typename?: 'ProfileSeats', seats: number, profile: { __typename?: 'Profile', code: string, label: string } }> } } & { ' $fragmentName'?: 'KeyFiguresFragment' };

export type PromotionCalendarFragment = { __typename?: 'Promotion', calendar: Array<(
    { __typename?: 'CalendarStep', kind: CalendarStepKind }
    & { ' $fragmentRefs'?: { 'CalendarStepFragment': CalendarStepFragment } }
  )> } & { ' $fragmentName'?: 'PromotionCalendarFragment' };

export type AdministrationChoicesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type AdministrationChoicesQuery = { __typename?: 'Query', administrations: { __typename?: 'AdministrationConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, edges?: Array<{ __typename?: 'AdministrationEdge', node?: { __typename?: 'Administration', id: string, name: string } | null } | null> | null } };

export type InvitationsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  status?: InputMaybe<InvitationStatus>;
}>;


export type InvitationsQuery = { __typename?: 'Query', invitations: { __typename?: 'InvitationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'InvitationEdge', node?: { __typename?: 'Invitation', id: string, email: string, role: Role, status: InvitationStatus, createdAt: string, expiresAt: string, acceptedAt?: string | null, revokedAt?: string | null, administrations: Array<{ __typename?: 'Administration', id: string, name: string }>, promotion?: { __typename?: 'Promotion', label: string } | null, profile?: { __typename?: 'Profile', label: string } | null, defi?: { __typename?: 'Defi', title: string } | null } | null } | null> | null } };

export type RevokeInvitationMutationVariables = Exact<{
  invitation: Scalars['ID']['input'];
}>;


export type RevokeInvitationMutation = { __typename?: 'Mutation', revokeInvitation: { __typename?: 'InvitationPayload', invitation: { __typename?: 'Invitation', id: string, status: InvitationStatus } } };

export type InviteMutationVariables = Exact<{
  email: Scalars['String']['input'];
  role: Role;
  administrations?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  promotion?: InputMaybe<Scalars['ID']['input']>;
  profile?: InputMaybe<Scalars['ID']['input']>;
  defi?: InputMaybe<Scalars['ID']['input']>;
}>;


export type InviteMutation = { __typename?: 'Mutation', invite: { __typename?: 'InvitationPayload', invitation: { __typename?: 'Invitation', id: string, status: InvitationStatus } } };

export type JournalQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  object?: InputMaybe<Scalars['ID']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
}>;


export type JournalQuery = { __typename?: 'Query', auditEntries: { __typename?: 'AuditEntryConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'AuditEntryEdge', node?: { __typename?: 'AuditEntry', id: string, createdAt: string, actorKind: AuditEntryActorKind, actorID?: string | null, tokenID?: string | null, requestID?: string | null, action: AuditEntryAction, objectType: string, objectID: string, fields: Array<string>, actor?: { __typename?: 'Account', id: string, name: string, email: string } | null } | null } | null> | null } };

export type ParticipationsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  status?: InputMaybe<MembershipStatus>;
  direction: OrderDirection;
}>;


export type ParticipationsQuery = { __typename?: 'Query', memberships: { __typename?: 'MembershipConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'MembershipEdge', node?: { __typename?: 'Membership', id: string, status: MembershipStatus, createdAt: string, decidedAt?: string | null, refusalReason?: string | null, account: { __typename?: 'Account', id: string, name: string, email: string }, promotion: { __typename?: 'Promotion', label: string }, profile: { __typename?: 'Profile', label: string }, defi?: { __typename?: 'Defi', title: string } | null } | null } | null> | null } };

export type VerifyMembershipMutationVariables = Exact<{
  membership: Scalars['ID']['input'];
}>;


export type VerifyMembershipMutation = { __typename?: 'Mutation', verifyMembership: { __typename?: 'MembershipPayload', membership: { __typename?: 'Membership', id: string, status: MembershipStatus } } };

export type PeopleQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  status?: InputMaybe<AccountStatus>;
}>;


export type PeopleQuery = { __typename?: 'Query', accounts: { __typename?: 'AccountConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'AccountEdge', node?: { __typename?: 'Account', id: string, name: string, email: string, roles: Array<Role>, status: AccountStatus, createdAt: string, lastSeenAt: string, mentoredAdministrations: Array<{ __typename?: 'Administration', id: string, name: string }> } | null } | null> | null } };

export type SuspendAccountMutationVariables = Exact<{
  account: Scalars['ID']['input'];
}>;


export type SuspendAccountMutation = { __typename?: 'Mutation', suspendAccount: { __typename?: 'SuspendAccountPayload', account: { __typename?: 'Account', id: string, status: AccountStatus } } };

export type ReinstateAccountMutationVariables = Exact<{
  account: Scalars['ID']['input'];
}>;


export type ReinstateAccountMutation = { __typename?: 'Mutation', reinstateAccount: { __typename?: 'SuspendAccountPayload', account: { __typename?: 'Account', id: string, status: AccountStatus } } };

export type RefuseMembershipMutationVariables = Exact<{
  membership: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type RefuseMembershipMutation = { __typename?: 'Mutation', refuseMembership: { __typename?: 'MembershipPayload', membership: { __typename?: 'Membership', id: string, status: MembershipStatus } } };

export type RequestSignInMutationVariables = Exact<{
  email: Scalars['String']['input'];
  returnTo?: InputMaybe<Scalars['String']['input']>;
}>;


export type RequestSignInMutation = { __typename?: 'Mutation', requestSignIn: { __typename?: 'RequestSignInPayload', validForMinutes: number } };

export type SignInMutationVariables = Exact<{
  token?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'SignInPayload', returnTo: string, account: { __typename?: 'Account', id: string, name: string, email: string, roles: Array<Role>, status: AccountStatus } } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { __typename?: 'Query', signInOptions: { __typename?: 'SignInOptions', mailIsDelivered: boolean, openIdConnect?: { __typename?: 'OpenIdConnectOption', label: string, url: string } | null } };

export type MessagesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type MessagesQuery = { __typename?: 'Query', me?: { __typename?: 'Account', id: string, emails: { __typename?: 'EmailLogConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges?: Array<{ __typename?: 'EmailLogEdge', node?: { __typename?: 'EmailLog', id: string, createdAt: string, kind: EmailLogKind, subject: string, state: EmailLogState, attempts: number, failure?: EmailLogFailure | null, sentAt?: string | null, resendable: boolean } | null } | null> | null } } | null };

export type ResendEmailMutationVariables = Exact<{
  email: Scalars['ID']['input'];
}>;


export type ResendEmailMutation = { __typename?: 'Mutation', resendEmail: { __typename?: 'ResendEmailPayload', email: { __typename?: 'EmailLog', id: string, state: EmailLogState } } };

export type MyRegistrationFragment = { __typename?: 'Registration', id: string, name: string, status: RegistrationStatus, webinar: { __typename?: 'Webinar', slug: string, title: string, status: WebinarStatus, startsAt: string, endsAt: string } } & { ' $fragmentName'?: 'MyRegistrationFragment' };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename?: 'Query', me?: { __typename?: 'Account', id: string, name: string, email: string, roles: Array<Role>, createdAt: string, mentoredAdministrations: Array<{ __typename?: 'Administration', id: string, name: string }>, registrations: Array<(
      { __typename?: 'Registration', id: string }
      & { ' $fragmentRefs'?: { 'MyRegistrationFragment': MyRegistrationFragment } }
    )>, memberships: Array<(
      { __typename?: 'Membership', id: string }
      & { ' $fragmentRefs'?: { 'MyMembershipFragment': MyMembershipFragment } }
    )> } | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { __typename?: 'Query', me?: { __typename?: 'Account', id: string, sessions: Array<{ __typename?: 'Session', id: string, device: string, method: SessionMethod, createdAt: string, lastSeenAt: string, expiresAt: string, current: boolean }> } | null };

export type RevokeSessionMutationVariables = Exact<{
  session: Scalars['ID']['input'];
}>;


export type RevokeSessionMutation = { __typename?: 'Mutation', revokeSession: { __typename?: 'RevokeSessionPayload', session: string } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { __typename?: 'Mutation', signOutEverywhere: { __typename?: 'SignOutPayload', closedSessions: number } };

export type DeletionPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type DeletionPlanQuery = { __typename?: 'Query', me?: { __typename?: 'Account', id: string, deletionPlan?: { __typename?: 'DeletionPlan', deleted: Array<{ __typename?: 'DeletedItem', label: string, count: number }>, kept: Array<{ __typename?: 'KeptItem', label: string, reason: string, until: string }> } | null } | null };

export type DeleteAccountMutationVariables = Exact<{
  confirmation: Scalars['String']['input'];
}>;


export type DeleteAccountMutation = { __typename?: 'Mutation', deleteAccount: { __typename?: 'DeleteAccountPayload', kept: Array<{ __typename?: 'KeptItem', label: string, reason: string, until: string }> } };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { __typename?: 'Query', me?: { __typename?: 'Account', id: string, name: string, email: string } | null };

export type UpdateAccountMutationVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type UpdateAccountMutation = { __typename?: 'Mutation', updateAccount: { __typename?: 'UpdateAccountPayload', account: { __typename?: 'Account', id: string, name: string } } };

export type RequestEmailChangeMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type RequestEmailChangeMutation = { __typename?: 'Mutation', requestEmailChange: { __typename?: 'RequestSignInPayload', validForMinutes: number } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConfirmEmailChangeMutation = { __typename?: 'Mutation', confirmEmailChange: { __typename?: 'UpdateAccountPayload', account: { __typename?: 'Account', id: string, email: string } } };

export type ClaimMembershipMutationVariables = Exact<{
  promotion: Scalars['ID']['input'];
  profile: Scalars['ID']['input'];
  defi?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ClaimMembershipMutation = { __typename?: 'Mutation', claimMembership: { __typename?: 'MembershipPayload', membership: (
      { __typename?: 'Membership', id: string, promotion: { __typename?: 'Promotion', label: string }, profile: { __typename?: 'Profile', label: string }, defi?: { __typename?: 'Defi', title: string } | null }
      & { ' $fragmentRefs'?: { 'MyMembershipFragment': MyMembershipFragment } }
    ) } };

export type MembershipChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MembershipChoicesQuery = { __typename?: 'Query', promotions: { __typename?: 'PromotionConnection', edges?: Array<{ __typename?: 'PromotionEdge', node?: { __typename?: 'Promotion', id: string, label: string } | null } | null> | null }, profiles: { __typename?: 'ProfileConnection', edges?: Array<{ __typename?: 'ProfileEdge', node?: { __typename?: 'Profile', id: string, label: string } | null } | null> | null } };

export type MembershipDefisQueryVariables = Exact<{
  promotion: Scalars['ID']['input'];
}>;


export type MembershipDefisQuery = { __typename?: 'Query', defis: { __typename?: 'DefiConnection', edges?: Array<{ __typename?: 'DefiEdge', node?: { __typename?: 'Defi', id: string, title: string } | null } | null> | null } };

export type MyMembershipFragment = { __typename?: 'Membership', id: string, status: MembershipStatus, createdAt: string, decidedAt?: string | null, refusalReason?: string | null, promotion: { __typename?: 'Promotion', label: string }, profile: { __typename?: 'Profile', label: string }, defi?: { __typename?: 'Defi', title: string } | null } & { ' $fragmentName'?: 'MyMembershipFragment' };

export type WithdrawMembershipMutationVariables = Exact<{
  membership: Scalars['ID']['input'];
}>;


export type WithdrawMembershipMutation = { __typename?: 'Mutation', withdrawMembership: { __typename?: 'WithdrawMembershipPayload', membership: string } };

export type CreateAccessTokenMutationVariables = Exact<{
  name: Scalars['String']['input'];
  scopes: Array<AccessTokenScope> | AccessTokenScope;
  expiresInDays: Scalars['Int']['input'];
}>;


export type CreateAccessTokenMutation = { __typename?: 'Mutation', createAccessToken: { __typename?: 'CreateAccessTokenPayload', secret: string, accessToken: { __typename?: 'AccessToken', id: string, name: string, scopes: Array<AccessTokenScope> } } };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { __typename?: 'Query', me?: { __typename?: 'Account', id: string, roles: Array<Role>, accessTokens: Array<{ __typename?: 'AccessToken', id: string, name: string, hint: string, scopes: Array<AccessTokenScope>, status: AccessTokenStatus, createdAt: string, expiresAt: string, lastUsedAt?: string | null, revokedAt?: string | null }> } | null };

export type RevokeAccessTokenMutationVariables = Exact<{
  accessToken: Scalars['ID']['input'];
}>;


export type RevokeAccessTokenMutation = { __typename?: 'Mutation', revokeAccessToken: { __typename?: 'RevokeAccessTokenPayload', accessToken: { __typename?: 'AccessToken', id: string, status: AccessTokenStatus } } };

export type TestimonyPromotionsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestimonyPromotionsQuery = { __typename?: 'Query', promotions: { __typename?: 'PromotionConnection', edges?: Array<{ __typename?: 'PromotionEdge', node?: { __typename?: 'Promotion', code: string, label: string } | null } | null> | null } };

export type TestimonyCardFragment = { __typename?: 'Testimony', slug: string, authorName: string, authorRole: string, headline: string, body: string, source?: string | null, writtenAt: string, promotion: { __typename?: 'Promotion', label: string }, defi?: { __typename?: 'Defi', slug: string, title: string } | null } & { ' $fragmentName'?: 'TestimonyCardFragment' };

export type TestimoniesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<TestimonyWhereInput>;
}>;


export type TestimoniesQuery = { __typename?: 'Query', testimonies: { __typename?: 'TestimonyConnection', edges?: Array<{ __typename?: 'TestimonyEdge', node?: (
        { __typename?: 'Testimony', id: string }
        & { ' $fragmentRefs'?: { 'TestimonyCardFragment': TestimonyCardFragment } }
      ) | null } | null> | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type PastWebinarsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['Cursor']['input']>;
}>;


export type PastWebinarsQuery = { __typename?: 'Query', webinars: { __typename?: 'WebinarConnection', edges?: Array<{ __typename?: 'WebinarEdge', node?: (
        { __typename?: 'Webinar', id: string }
        & { ' $fragmentRefs'?: { 'WebinarCardFragment': WebinarCardFragment } }
      ) | null } | null> | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RegisterToWebinarMutationVariables = Exact<{
  webinar: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
}>;


export type RegisterToWebinarMutation = { __typename?: 'Mutation', registerToWebinar: { __typename?: 'RegisterToWebinarPayload', webinar: { __typename?: 'Webinar', id: string, seatsRemaining: number, registrationStatus: RegistrationWindow } } };

export type WebinarCardFragment = { __typename?: 'Webinar', slug: string, title: string, startsAt: string, endsAt: string, status: WebinarStatus, registrationStatus: RegistrationWindow, seatsRemaining: number, defis: Array<{ __typename?: 'Defi', slug: string, title: string }> } & { ' $fragmentName'?: 'WebinarCardFragment' };

export type WebinarPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type WebinarPageQuery = { __typename?: 'Query', webinar?: { __typename?: 'Webinar', id: string, slug: string, title: string, description?: string | null, note?: string | null, startsAt: string, endsAt: string, capacity: number, status: WebinarStatus, registrationStatus: RegistrationWindow, seatsRemaining: number, promotion: { __typename?: 'Promotion', label: string }, defis: Array<{ __typename?: 'Defi', slug: string, title: string, summary: string, administration: { __typename?: 'Administration', name: string } }> } | null };

export type UpcomingWebinarsQueryVariables = Exact<{ [key: string]: never; }>;


export type UpcomingWebinarsQuery = { __typename?: 'Query', webinars: { __typename?: 'WebinarConnection', edges?: Array<{ __typename?: 'WebinarEdge', node?: (
        { __typename?: 'Webinar', id: string }
        & { ' $fragmentRefs'?: { 'WebinarCardFragment': WebinarCardFragment } }
      ) | null } | null> | null } };

export const DefiFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"repository"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ministry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<DefiFactsFragment, unknown>;
export const DefiSeatsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiSeats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<DefiSeatsFragment, unknown>;
export const DefiTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"repository"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<DefiTextFragment, unknown>;
export const FacetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefiFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ministries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<FacetsFragment, unknown>;
export const DefiCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<DefiCardFragment, unknown>;
export const DefiHighlightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiHighlights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"highlight"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"searching"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]}}]} as unknown as DocumentNode<DefiHighlightsFragment, unknown>;
export const DefiResultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefiConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiHighlights"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiHighlights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"highlight"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"searching"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]}}]} as unknown as DocumentNode<DefiResultsFragment, unknown>;
export const CallStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"callStatus"}},{"kind":"Field","name":{"kind":"Name","value":"callOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"callClosesAt"}}]}}]} as unknown as DocumentNode<CallStatusFragment, unknown>;
export const HowItWorksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItWorks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"netMonthlySalaryEur"}},{"kind":"Field","name":{"kind":"Name","value":"netMonthlySalaryMaxEur"}}]}}]} as unknown as DocumentNode<HowItWorksFragment, unknown>;
export const KeyFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keyFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defis"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"seatsByProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KeyFiguresFragment, unknown>;
export const CalendarStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<CalendarStepFragment, unknown>;
export const PromotionCalendarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PromotionCalendarFragment, unknown>;
export const MyRegistrationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRegistration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webinar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]} as unknown as DocumentNode<MyRegistrationFragment, unknown>;
export const MyMembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MyMembershipFragment, unknown>;
export const TestimonyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestimonyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Testimony"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"authorRole"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TestimonyCardFragment, unknown>;
export const WebinarCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebinarCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webinar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"defis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WebinarCardFragment, unknown>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"clockIsShifted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedSessions"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const DefisListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DefisList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DefiWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DefiOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"highlight"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"searching"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiResults"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiHighlights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"highlight"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"searching"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefiConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiHighlights"}}]}}]}}]}}]} as unknown as DocumentNode<DefisListQuery, DefisListQueryVariables>;
export const DefisFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DefisFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DefiWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defiFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facets"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefiFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ministries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<DefisFacetsQuery, DefisFacetsQueryVariables>;
export const DefiPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DefiPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiText"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiSeats"}},{"kind":"Field","name":{"kind":"Name","value":"webinars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebinarCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testimonies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"WRITTEN_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestimonyCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefiCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"repository"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"repository"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ministry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiSeats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebinarCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webinar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"defis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestimonyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Testimony"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"authorRole"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefiCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Defi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<DefiPageQuery, DefiPageQueryVariables>;
export const CountDefisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountDefis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DefiWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountDefisQuery, CountDefisQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionCount"}},{"kind":"Field","name":{"kind":"Name","value":"defiCount"}},{"kind":"Field","name":{"kind":"Name","value":"administrationCount"}},{"kind":"Field","name":{"kind":"Name","value":"currentPromotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallStatus"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyFigures"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionCalendar"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowItWorks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webinars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"EnumValue","value":"UPCOMING"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTS_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebinarCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"testimonies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"WRITTEN_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestimonyCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"callStatus"}},{"kind":"Field","name":{"kind":"Name","value":"callOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"callClosesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"keyFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defis"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"seatsByProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItWorks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"netMonthlySalaryEur"}},{"kind":"Field","name":{"kind":"Name","value":"netMonthlySalaryMaxEur"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebinarCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webinar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"defis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestimonyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Testimony"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"authorRole"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const AdministrationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministrationChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdministrationChoicesQuery, AdministrationChoicesQueryVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"administrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invitation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invitation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invitation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const InviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Invite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"administrations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"defi"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"administrations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"administrations"}}},{"kind":"Argument","name":{"kind":"Name","value":"promotion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}}},{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"defi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"defi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<InviteMutation, InviteMutationVariables>;
export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"object"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"object"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorID"}},{"kind":"Field","name":{"kind":"Name","value":"tokenID"}},{"kind":"Field","name":{"kind":"Name","value":"requestID"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectID"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JournalQuery, JournalQueryVariables>;
export const ParticipationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Participations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderDirection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationsQuery, ParticipationsQueryVariables>;
export const VerifyMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membership"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"membership"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membership"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyMembershipMutation, VerifyMembershipMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"mentoredAdministrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const SuspendAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const ReinstateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstateAccountMutation, ReinstateAccountMutationVariables>;
export const RefuseMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membership"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"membership"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membership"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseMembershipMutation, RefuseMembershipMutationVariables>;
export const RequestSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"returnTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"returnTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"returnTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validForMinutes"}}]}}]}}]} as unknown as DocumentNode<RequestSignInMutation, RequestSignInMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnTo"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignInOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailIsDelivered"}},{"kind":"Field","name":{"kind":"Name","value":"openIdConnect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const MessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"resendable"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const ResendEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ResendEmailMutation, ResendEmailMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"mentoredAdministrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyRegistration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMembership"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRegistration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Registration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"webinar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"session"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedSessions"}}]}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const DeletionPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeletionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deletionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeletionPlanQuery, DeletionPlanQueryVariables>;
export const DeleteAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confirmation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"confirmation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confirmation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteAccountMutation, DeleteAccountMutationVariables>;
export const MyDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<MyDataQuery, MyDataQueryVariables>;
export const UpdateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const RequestEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validForMinutes"}}]}}]}}]} as unknown as DocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const ClaimMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"defi"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"promotion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}}},{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"defi"},"value":{"kind":"Variable","name":{"kind":"Name","value":"defi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMembership"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ClaimMembershipMutation, ClaimMembershipMutationVariables>;
export const MembershipChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembershipChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembershipChoicesQuery, MembershipChoicesQueryVariables>;
export const MembershipDefisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembershipDefis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasPromotionWith"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promotion"}}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembershipDefisQuery, MembershipDefisQueryVariables>;
export const WithdrawMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membership"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"membership"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membership"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"}}]}}]}}]} as unknown as DocumentNode<WithdrawMembershipMutation, WithdrawMembershipMutationVariables>;
export const CreateAccessTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scopes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessTokenScope"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expiresInDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"scopes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scopes"}}},{"kind":"Argument","name":{"kind":"Name","value":"expiresInDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expiresInDays"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const TokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const RevokeAccessTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accessToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const TestimonyPromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TestimonyPromotions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TestimonyPromotionsQuery, TestimonyPromotionsQueryVariables>;
export const TestimoniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Testimonies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TestimonyWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testimonies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"WRITTEN_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TestimonyCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TestimonyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Testimony"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"authorRole"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TestimoniesQuery, TestimoniesQueryVariables>;
export const PastWebinarsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PastWebinars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webinars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"EnumValue","value":"PAST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTS_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebinarCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebinarCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webinar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"defis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PastWebinarsQuery, PastWebinarsQueryVariables>;
export const RegisterToWebinarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterToWebinar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webinar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerToWebinar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webinar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webinar"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webinar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterToWebinarMutation, RegisterToWebinarMutationVariables>;
export const WebinarPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebinarPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webinar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"administration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WebinarPageQuery, WebinarPageQueryVariables>;
export const UpcomingWebinarsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingWebinars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webinars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"EnumValue","value":"UPCOMING"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTS_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebinarCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebinarCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webinar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"seatsRemaining"}},{"kind":"Field","name":{"kind":"Name","value":"defis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UpcomingWebinarsQuery, UpcomingWebinarsQueryVariables>;