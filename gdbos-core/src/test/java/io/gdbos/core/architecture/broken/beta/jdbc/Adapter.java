package io.gdbos.core.architecture.broken.beta.jdbc;

/** An adapter, which no room should know. */
public final class Adapter {}
