package net.ramforth.multichat.settings;

import org.springframework.data.repository.CrudRepository;

interface SettingsRows extends CrudRepository<SettingsRow, String> {}
