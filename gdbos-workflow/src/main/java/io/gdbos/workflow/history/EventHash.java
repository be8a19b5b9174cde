package io.gdbos.workflow.history;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.protect.Sm3;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hash that links the events of a case. */
final class EventHash {
    private static final char NEXT = '\n';

    private EventHash() {}

    static String of(CaseEvent event, String previous) {
        StringBuilder text = new StringBuilder(512);
        text.append(previous).append(NEXT);
        text.append(event.caseId()).append(NEXT);
        text.append(event.sequence()).append(NEXT);
        text.append(event.type()).append(NEXT);
        text.append(event.activity()).append(NEXT);
        text.append(event.iteration()).append(NEXT);
        text.append(event.began()).append(NEXT);
        text.append(event.at()).append(NEXT);
        actor(text, event.actor());
        // Without a salt the content itself is hashed; no content begins like the digest that stands for a salted one.
        if (event.salt().isEmpty() && !event.isErased()) {
            text.append(event.payload());
        } else {
            text.append("sealed ").append(event.payloadDigest());
        }
        return Sm3.hex(text.toString());
    }

    static ChainCheck check(List<CaseEvent> events) {
        String previous = CaseEvent.NO_HASH;
        int sequence = 0;
        for (CaseEvent event : events) {
            sequence++;
            if (event.sequence() != sequence) {
                return new ChainCheck.Broken(
                        sequence, "The event is missing; number " + event.sequence() + " follows.");
            }
            if (!event.previous().equals(previous)) {
                return new ChainCheck.Broken(sequence, "The event does not follow the one before it.");
            }
            if (!event.hash().equals(of(event, previous))) {
                return new ChainCheck.Broken(sequence, "The content of the event was changed.");
            }
            previous = event.hash();
        }
        return new ChainCheck.Intact(sequence);
    }

    /** One part per line; what a part holds cannot be taken for a line's end since ids and tokens have none. */
    private static void actor(StringBuilder text, @Nullable Actor actor) {
        if (actor != null) {
            for (String part : List.of(
                    actor.person(),
                    actor.role(),
                    actor.agency(),
                    actor.region().value(),
                    actor.onBehalfOf() == null ? "" : actor.onBehalfOf())) {
                text.append(part.length()).append(' ').append(part).append(NEXT);
            }
        }
        text.append(NEXT);
    }
}
