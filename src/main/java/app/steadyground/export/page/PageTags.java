package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import java.util.ArrayList;
import java.util.List;

/** Leads back from pages and annotations to their tags: the structure's number tree. */
final class PageTags {

    private final List<Integer> objects = new ArrayList<>();

    /** The key of a page or an annotation, for its {@code StructParents} or {@code StructParent}. */
    int reserve() {
        objects.add(0);
        return objects.size() - 1;
    }

    /** {@code object}: an array of tags for a page, a tag for an annotation. */
    void put(int key, int object) {
        objects.set(key, object);
    }

    int next() {
        return objects.size();
    }

    String body() {
        StringBuilder nums = new StringBuilder("<</Nums[");
        for (int key = 0; key < objects.size(); key++) {
            if (objects.get(key) != 0) {
                nums.append(key).append(' ').append(PdfFile.ref(objects.get(key))).append(' ');
            }
        }
        return nums.append("]>>").toString();
    }
}
