package io.gdbos.core.testkit.internal;

/** Where somebody lives. Immutable. */
sealed interface Place {
    /** The address in full, as the standard writes it. */
    String full();

    /** The code of the district or county. */
    String region();

    /**
     * A dwelling in an estate of the city.
     *
     * @param estate the estate
     * @param building the number of the building
     * @param unit the number of the entrance
     * @param room the number of the room, floor first
     */
    record Dwelling(Estate estate, int building, int unit, int room) implements Place {
        static final String PREFIX = "山东省潍坊市";

        @Override
        public String full() {
            return PREFIX + estate.district().name() + estate.street() + estate.road() + estate.number() + "号"
                    + estate.name() + building + "号楼" + unit + "单元" + room + "室";
        }

        @Override
        public String region() {
            return estate.district().code();
        }
    }

    /**
     * A house in a village elsewhere.
     *
     * @param origin the division
     * @param village town, village and number
     */
    record Elsewhere(Origin origin, String village) implements Place {
        @Override
        public String full() {
            return origin.place() + village;
        }

        @Override
        public String region() {
            return origin.today();
        }
    }
}
