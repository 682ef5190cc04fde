/**
 * Wires the team's page: members, invitations, the teams of others, and who did what.
 *
 * @import { Member } from "./member-row.js"
 */
import { ask } from "../dashboard/api.js";
import { Words } from "../dashboard/words.js";
import { DeedList } from "./deed-list.js";
import { InvitationList } from "./invitation-list.js";
import { InviteForm } from "./invite-form.js";
import { MadeLink } from "./made-link.js";
import { MemberRow } from "./member-row.js";
import { otherTeams } from "./other-teams.js";
import { offerModerators } from "./seen-moderators.js";

/** How often it is looked who joined and what was done, in milliseconds. */
const LOOK_MILLIS = 10_000;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const words = Words.of(byId("words"));
/** @type {Map<string, MemberRow>} */
const members = new Map();
const deeds = new DeedList({ list: byId("deeds"), empty: byId("no-deeds"), by: byId("by") }, words);
const made = new MadeLink(byId("made"), words);
const invitations = new InvitationList(byId("invitations"), words, (id) => made.forget(id));
new InviteForm({ form: byId("invite"), said: byId("invite-said"), made }, words, () => void look());
otherTeams(byId("others"), byId("no-others"), words);

async function look() {
  const [team, seen, done] = await Promise.all([
    ask("GET", "/api/rooms/own/team"),
    ask("GET", "/api/rooms/own/people/moderators"),
    ask("GET", "/api/rooms/own/audit?most=100"),
  ]);
  byId("problem").hidden = team.ok && done.ok;
  if (team.ok) {
    showMembers(team.value.members);
    invitations.show(team.value.invitations);
  }
  if (team.ok && seen.ok) {
    const names = team.value.members.map((/** @type {Member} */ { name }) => name);
    offerModerators(byId("seen"), byId("label"), seen.value, names);
  }
  if (done.ok) deeds.show(done.value);
}

/** @param {Member[]} present */
function showMembers(present) {
  const people = new Set(present.map(({ person }) => person));
  for (const [person, row] of members) {
    if (people.has(person)) continue;
    row.element.remove();
    members.delete(person);
  }
  for (const member of present) {
    const row = members.get(member.person);
    if (row) row.show(member);
    else addMember(member);
  }
  byId("nobody").hidden = present.length > 0;
}

/** @param {Member} member */
function addMember(member) {
  const row = new MemberRow(member, words, (said) => {
    byId("said").textContent = said;
    void look();
  });
  members.set(member.person, row);
  byId("members").append(row.element);
}

const lookIfSeen = () => {
  if (!document.hidden) void look();
};
setInterval(lookIfSeen, LOOK_MILLIS);
document.addEventListener("visibilitychange", lookIfSeen);
void look();
