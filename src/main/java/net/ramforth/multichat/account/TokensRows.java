package net.ramforth.multichat.account;

import org.springframework.data.repository.CrudRepository;

interface TokensRows extends CrudRepository<TokensRow, String> {}
