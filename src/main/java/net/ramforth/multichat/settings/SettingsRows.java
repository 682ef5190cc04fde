package net.ramforth.multichat.settings;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettingsRows extends JpaRepository<SettingsRow, String> {}
