/** What the page itself says, in French and in English. What comes from the server is in the reader’s language already. */

const N = '\u00A0';

const WORDS = {
  skip: ['Aller au contenu', 'Skip to content'],
  views: ['Vues', 'Views'],
  language: ['Langue', 'Language'],
  write: ['Rédiger', 'Write'],
  week: ['La semaine', 'The week'],
  register: ['Le registre', 'The register'],
  youAre: ['Vous êtes', 'You are'],
  writeLead: [
    'Un texte par canal. Les constats et les comptes suivent la saisie.',
    'One text for each channel. Findings and counts follow what you type.',
  ],
  weekLead: [
    'Ce qui part, ce qui est parti, et ce qui fait obstacle.',
    'What goes out, what went out, and what stands in the way.',
  ],
  registerLead: [
    `Chaque décision est inscrite une fois pour toutes${N}; chaque inscription scelle la précédente.`,
    'Every decision is recorded once and for all; every record seals the one before.',
  ],
  communications: ['Communications', 'Communications'],
  noCommunication: ['Aucune pour l’instant.', 'None yet.'],
  new: ['Nouvelle', 'New'],
  text: ['Texte', 'Text'],
  title: ['Titre de la communication', 'Title of the communication'],
  purpose: ['Finalité', 'Purpose'],
  planned: ['Diffusion prévue (heure de la collectivité)', 'Planned for (local time of the authority)'],
  addChannel: ['Ajouter un canal', 'Add a channel'],
  addPart: ['Ajouter une partie', 'Add a part'],
  add: ['Ajouter', 'Add'],
  removeChannel: ['Retirer le canal', 'Remove the channel'],
  removePart: ['Retirer', 'Remove'],
  save: ['Enregistrer', 'Save'],
  saved: ['Enregistré.', 'Saved.'],
  unsaved: ['Modifications non enregistrées.', 'Unsaved changes.'],
  neverSaved: ['Pas encore enregistrée.', 'Not saved yet.'],
  example: ['Remplir avec un exemple', 'Fill in an example'],
  findings: ['Constats', 'Findings'],
  previous: ['Précédent', 'Previous'],
  next: ['Suivant', 'Next'],
  previousKey: ['Constat précédent (Maj + F8)', 'Previous finding (Shift + F8)'],
  nextKey: ['Constat suivant (F8)', 'Next finding (F8)'],
  keys: [
    `F8${N}: constat suivant, Maj + F8${N}: précédent, Alt + F8${N}: aller à la liste.`,
    'F8: next finding, Shift + F8: previous, Alt + F8: go to the list.',
  ],
  none: ['Rien à signaler.', 'Nothing to report.'],
  noText: ['Pas encore de texte.', 'No text yet.'],
  info: ['Information', 'Information'],
  warning: ['Avertissement', 'Warning'],
  blocking: ['Blocage', 'Blocking'],
  replace: ['Remplacer par', 'Replace with'],
  replaceSentence: ['Remplacer la phrase par', 'Replace the sentence with'],
  replaced: ['Remplacé.', 'Replaced.'],
  goTo: ['Voir dans le texte', 'Show in the text'],
  whole: ['Toute la communication', 'The whole communication'],
  wholeText: ['tout le texte', 'the whole text'],
  approval: ['Circuit de validation', 'Approval chain'],
  previews: ['Aperçus', 'Previews'],
  previewsLead: ['Tels que les destinataires les verront.', 'As those who receive them will see them.'],
  previewsNone: ['Les aperçus apparaissent ici.', 'Previews appear here.'],
  saveFirst: ['Enregistrez la communication pour la soumettre au circuit.', 'Save the communication to submit it.'],
  unsavedApproval: [
    `Des modifications ne sont pas enregistrées${N}: le circuit porte sur la version enregistrée.`,
    'Some changes are not saved: the chain is about the saved version.',
  ],
  submit: ['Soumettre au circuit', 'Submit to the chain'],
  submitted: ['La communication est soumise au circuit.', 'The communication is submitted.'],
  decided: ['Votre décision est inscrite au registre.', 'Your decision is on record.'],
  yourTurn: ['À vous de décider', 'It is your turn'],
  notYourTurn: [
    `Vous n’avez rien à décider ici${N}; changez de personne en haut de la page pour essayer.`,
    'You have nothing to decide here; choose somebody else at the top of the page to try.',
  ],
  approve: ['Donner mon accord', 'Approve'],
  approveWithReservations: ['Accord avec réserves', 'Approve with reservations'],
  requestChanges: ['Demander des modifications', 'Request changes'],
  reject: ['Refuser', 'Reject'],
  recuse: ['Me déporter', 'Recuse myself'],
  forOffice: ['au titre de', 'as'],
  reason: ['Motif ou remarque', 'Reason or remark'],
  reasonNeeded: [`Dites pourquoi${N}: un motif est demandé.`, 'Say why: a reason is needed.'],
  publication: ['Publication', 'Publication'],
  channel: ['Canal', 'Channel'],
  seal: ['Empreinte', 'Seal'],
  where: ['Où en est le texte', 'Where it stands'],
  publish: ['Publier', 'Publish'],
  publishOn: ['Publier', 'Publish'],
  ready: ['Peut partir.', 'Can go out.'],
  publishedAs: ['Publié', 'Published'],
  published: ['Le texte est publié', 'The text is published'],
  trail: ['Ce qui s’est passé', 'What happened'],
  weekBefore: ['Semaine précédente', 'Week before'],
  weekAfter: ['Semaine suivante', 'Week after'],
  obstacles: ['Ce qui fait obstacle', 'What stands in the way'],
  noObstacle: ['Rien ne fait obstacle cette semaine.', 'Nothing stands in the way this week.'],
  unplanned: ['Sans date', 'Without a date'],
  noUnplanned: ['Tout a une date.', 'Everything has a date.'],
  nothingToday: ['Rien', 'Nothing'],
  today: ['aujourd’hui', 'today'],
  verifyTitle: ['Vérification', 'Verification'],
  verifyLead: [
    'Le registre entier est relu, et chaque empreinte recalculée.',
    'The whole register is read again, and every hash computed anew.',
  ],
  verify: ['Vérifier le registre', 'Verify the register'],
  headHash: [`Empreinte de l’ensemble, à conserver ailleurs${N}:`, 'Hash of the whole, to be kept elsewhere:'],
  close: ['Fermer', 'Close'],
  takeTheirs: ['Reprendre la version enregistrée', 'Take the saved version'],
  keepMine: ['Enregistrer la mienne par-dessus', 'Save mine over it'],
  offline: [
    `Le serveur de l’atelier ne répond pas${N}; vérifiez que le programme tourne.`,
    'The server of the atelier does not answer; check that the program runs.',
  ],
  leave: ['Des modifications ne sont pas enregistrées. Les abandonner ?', 'Some changes are not saved. Drop them?'],
  yourself: ['à vous', 'yours'],
  foot: [
    `Démonstration de la bibliothèque Comms publiques${N}: un point de départ pour une équipe, pas un produit. Le`
      + ` Mont-Dore existe, les personnes et les textes sont fictifs${N}; chacun y choisit qui il est, ce qu’une véritable application ne permet pas.`,
    'A demonstration of the library Comms publiques: something for a team to start from, not a product. Le Mont-Dore'
      + ' exists, people and texts are fictional; here everybody chooses who they are, which a real host does not allow.',
  ],
};

let current = document.documentElement.lang === 'en' ? 'en' : 'fr';

export const language = () => current;

export function setLanguage(value) {
  current = value;
  document.documentElement.lang = value;
  translate(document);
}

export function t(key) {
  const words = WORDS[key];
  return current === 'en' ? words[1] : words[0];
}

/** Quotes, as the language has them. */
export const quoted = (text) => (current === 'en' ? `\u201C${text}\u201D` : `«${N}${text}${N}»`);

/** A colon, as the language has it. */
export const colon = () => (current === 'en' ? ': ' : `${N}: `);

export const grouped = (number) => number.toLocaleString(current === 'en' ? 'en' : 'fr');

export function countOfFindings(count) {
  if (current === 'en') {
    return count === 1 ? '1 finding' : `${grouped(count)} findings`;
  }
  return count < 2 ? `${count} constat` : `${grouped(count)} constats`;
}

export function andMore(count) {
  return current === 'en' ? `And ${grouped(count)} more.` : `Et ${grouped(count)} autres.`;
}

/** Puts all words of a part of the page in the present language. */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-t]')) {
    element.textContent = t(element.dataset.t);
  }
  for (const element of root.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset.tLabel));
  }
  for (const element of root.querySelectorAll('[data-t-title]')) {
    element.title = t(element.dataset.tTitle);
  }
}
