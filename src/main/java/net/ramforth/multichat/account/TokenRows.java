package net.ramforth.multichat.account;

import org.springframework.data.repository.CrudRepository;

interface TokenRows extends CrudRepository<TokenRow, String> {}
