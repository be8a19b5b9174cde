package io.gdbos.core.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.protect.Sm3;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class MerkleTreeProperties {
    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Sm3.digest(ByteBuffer.allocate(4).putInt(i).array()));
        }
        return leaves;
    }

    /** The definition of RFC 6962, section 2.1, word for word. */
    private static byte[] byDefinition(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return MerkleTree.leaf(leaves.get(0));
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(
                byDefinition(leaves.subList(0, half)), byDefinition(leaves.subList(half, leaves.size())));
    }

    @Property(tries = 100)
    void tree_frontier_and_definition_agree(@ForAll @IntRange(min = 1, max = 300) int count) {
        List<byte[]> leaves = leaves(count);
        MerkleFrontier frontier = new MerkleFrontier();
        leaves.forEach(frontier::add);

        assertArrayEquals(byDefinition(leaves), MerkleTree.of(leaves).root());
        assertArrayEquals(byDefinition(leaves), frontier.root());
    }

    @Property(tries = 200)
    void a_path_leads_from_its_own_leaf_at_its_own_place_to_the_root_and_nothing_else_does(
            @ForAll @IntRange(min = 1, max = 200) int count, @ForAll @IntRange(max = 199) int at) {
        int index = at % count;
        List<byte[]> leaves = leaves(count);
        MerkleTree tree = MerkleTree.of(leaves);
        List<byte[]> path = tree.path(index);

        assertTrue(path.size() <= 8);
        assertArrayEquals(tree.root(), MerkleTree.rootOf(leaves.get(index), index, count, path));
        for (int other = 0; other < count; other++) {
            if (other != index) {
                assertFalse(Arrays.equals(tree.root(), MerkleTree.rootOf(leaves.get(other), index, count, path)));
                assertFalse(Arrays.equals(tree.root(), MerkleTree.rootOf(leaves.get(index), other, count, path)));
            }
        }
    }
}
