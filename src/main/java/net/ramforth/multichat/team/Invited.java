package net.ramforth.multichat.team;

/** An invitation just made, with the secret that is told this once. */
record Invited(Invitation invitation, InvitationSecret secret) {}
