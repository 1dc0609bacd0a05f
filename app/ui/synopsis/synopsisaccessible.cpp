// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsisaccessible.h"

#include "models/passagewords.h"
#include "models/synopsiswords.h"
#include "text/plainline.h"
#include "ui/synopsis/synopsisview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#if QT_CONFIG(accessibility)

namespace
{
// A cell, the head of a column (line -1) or of a row (column -1), or the corner (both).
class CellEntry : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    CellEntry(SynopsisView *view, SynopsisCell cell) : m_view(view), m_cell(cell) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_cell.line < m_view->lines().size() && m_cell.column < m_view->boxes().columns();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_cell.line < 0     ? QAccessible::ColumnHeader
               : m_cell.column < 0 ? QAccessible::RowHeader
                                   : QAccessible::Cell;
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text /*type*/, const QString & /*text*/) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override { return state().selected != 0; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {sibling(-1, m_cell.column)};
    }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {sibling(m_cell.line, -1)}; }
    [[nodiscard]] int columnIndex() const override { return m_cell.column; }
    [[nodiscard]] int rowIndex() const override { return m_cell.line; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    [[nodiscard]] SynopsisCell cell() const { return m_cell; }

private:
    [[nodiscard]] bool isHead() const { return m_cell.line < 0 || m_cell.column < 0; }
    [[nodiscard]] QAccessibleInterface *sibling(int line, int column) const;
    [[nodiscard]] QString headText(QAccessible::Text type) const;

    QPointer<SynopsisView> m_view;
    SynopsisCell m_cell;
};

class SynopsisGrid : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit SynopsisGrid(SynopsisView *view) : QAccessibleWidget(view, QAccessible::Table) {}
    ~SynopsisGrid() override { forget(); }
    Q_DISABLE_COPY_MOVE(SynopsisGrid)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    // Heads count as a line and a column of their own.
    [[nodiscard]] int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const int across = columnCount() + 1;
        return entry({.line = index / across - 1, .column = index % across - 1});
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *found = dynamic_cast<const CellEntry *>(child);
        return found == nullptr ? -1 : indexOf(found->cell());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const SynopsisCell cell = view()->cellAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return cell.isValid() ? entry(cell) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->current().isValid() ? entry(view()->current()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool isThere = row >= 0 && column >= 0 && row < rowCount() && column < columnCount();
        return isThere ? entry({.line = row, .column = column}) : nullptr;
    }
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        const QList<int> rows = selectedRows();
        for (const int row : rows) {
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return column < 0 || column >= columnCount() ? QString()
                                                     : entry({.line = -1, .column = column})->text(QAccessible::Name);
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        return row < 0 || row >= rowCount() ? QString() : entry({.line = row, .column = -1})->text(QAccessible::Name);
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return int(view()->chosenLines().size()); }
    [[nodiscard]] int columnCount() const override { return view()->boxes().columns(); }
    [[nodiscard]] int rowCount() const override { return int(view()->lines().size()); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        const QList<SynopsisLine> chosen = view()->chosenLines();
        for (const SynopsisLine &line : chosen)
            rows.append(lineOfRow(view()->lines(), line.row));
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override
    {
        view()->setCurrent({.line = row, .column = std::max(0, view()->current().column)});
        return view()->current().line == row;
    }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_entries))
            QAccessible::deleteAccessibleInterface(id);
        m_entries.clear();
    }

    [[nodiscard]] QAccessibleInterface *entry(SynopsisCell cell) const
    {
        QAccessible::Id &id = m_entries[{cell.line, cell.column}];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new CellEntry(view(), cell));
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] int indexOf(SynopsisCell cell) const
    {
        return (cell.line + 1) * (columnCount() + 1) + cell.column + 1;
    }

private:
    [[nodiscard]] SynopsisView *view() const { return static_cast<SynopsisView *>(widget()); }

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_entries;
};

QAccessibleInterface *CellEntry::sibling(int line, int column) const
{
    auto *grid = dynamic_cast<SynopsisGrid *>(parent());
    return grid == nullptr ? nullptr : grid->entry({.line = line, .column = column});
}

QString CellEntry::headText(QAccessible::Text type) const
{
    const SynopsisTable &table = m_view->table();
    if (type != QAccessible::Name || (m_cell.line < 0 && m_cell.column < 0))
        return {};
    if (m_cell.column < 0) {
        const SynopsisLine &line = m_view->lines()[m_cell.line];
        return line.isFolded ? runWords(table, line) : countSentence(table, table.rows[line.row]);
    }
    if (m_view->boxes().isFigures(m_cell.column))
        return SynopsisView::tr("Figures");
    const int article = table.columns[m_cell.column];
    QStringList said{plainLine(table.story->names[article]), columnFacts(table, article),
                     SynopsisView::tr("%1 of its words in linked sentences")
                         .arg(percentWords(table.story->comparison.articles[article].linkedShare))};
    if (m_cell.column == 0)
        said.append(SynopsisView::tr("leads the order"));
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QString CellEntry::text(QAccessible::Text type) const
{
    if (!isValid())
        return {};
    if (isHead())
        return headText(type);
    const SynopsisTable &table = m_view->table();
    const SynopsisLine &line = m_view->lines()[m_cell.line];
    const bool isFigures = m_view->boxes().isFigures(m_cell.column);
    if (type == QAccessible::Name)
        return isFigures ? spokenFigures(table, line) : spokenCell(table, line, table.columns[m_cell.column]);
    if (type == QAccessible::Description)
        return isFigures ? countSentence(table, table.rows[line.row])
                         : spokenPlace(table, line, table.columns[m_cell.column]);
    return {};
}

QRect CellEntry::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = m_cell.line < 0 && m_cell.column < 0
                             ? QRect(0, 0, m_view->boxes().rowHead(), m_view->boxes().headHeight())
                         : m_cell.line < 0   ? m_view->headRect(m_cell.column)
                         : m_cell.column < 0 ? m_view->rowHeadRect(m_cell.line)
                                             : m_view->cellRect(m_cell);
    return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State CellEntry::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = 1;
        return state;
    }
    if (isHead())
        return state;
    const bool isCurrent = m_view->current() == m_cell;
    const bool isFolded = m_view->lines()[m_cell.line].isFolded;
    state.focusable = 1;
    state.selectable = 1;
    state.selected = isCurrent ? 1 : 0;
    state.focused = isCurrent && m_view->hasFocus() ? 1 : 0;
    state.expandable = m_view->lines()[m_cell.line].run >= 0 ? 1 : 0;
    state.collapsed = isFolded ? 1 : 0;
    state.expanded = state.expandable && !isFolded ? 1 : 0;
    state.offscreen = m_view->viewport()->rect().intersects(m_view->cellRect(m_cell)) ? 0 : 1;
    return state;
}

void *CellEntry::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void CellEntry::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (isHead()) {
        if (name == pressAction() && m_cell.line < 0 && m_cell.column >= 0 && !m_view->boxes().isFigures(m_cell.column))
            emit m_view->leadWanted(m_view->table().columns[m_cell.column]);
        return;
    }
    m_view->setCurrent(m_cell);
    if (name == pressAction())
        m_view->activate();
}

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<SynopsisView *>(object);
    return view != nullptr ? new SynopsisGrid(view) : nullptr;
}
} // namespace

void installSynopsisAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void tellAccessibleFocus(SynopsisView *view, SynopsisCell cell)
{
    if (!QAccessible::isActive() || !cell.isValid() || !view->hasFocus())
        return;
    auto *grid = dynamic_cast<SynopsisGrid *>(QAccessible::queryAccessibleInterface(view));
    if (grid == nullptr)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(grid->indexOf(cell));
    QAccessible::updateAccessibility(&event);
}

void tellAccessibleReset(SynopsisView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *grid = dynamic_cast<SynopsisGrid *>(QAccessible::queryAccessibleInterface(view)))
        grid->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

#else

void installSynopsisAccessibility() {}
void tellAccessibleFocus(SynopsisView *, SynopsisCell) {}
void tellAccessibleReset(SynopsisView *) {}

#endif
