// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "keptsecret.h"
#include <cstring>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace callfloor {

namespace {

#ifdef Q_OS_WIN
std::size_t pageSize()
{
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwPageSize;
}
void *takePages(std::size_t bytes) { return VirtualAlloc(nullptr, bytes, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE); }
bool lockPages(void *memory, std::size_t bytes) { return VirtualLock(memory, bytes) != 0; }
void givePages(void *memory, std::size_t) { VirtualFree(memory, 0, MEM_RELEASE); }
#else
std::size_t pageSize() { return std::size_t(sysconf(_SC_PAGESIZE)); }
void *takePages(std::size_t bytes)
{
    void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
#ifdef MADV_DONTDUMP // a core dump that goes into a pipe does not ask for the limit that main() sets
    madvise(memory, bytes, MADV_DONTDUMP);
#endif
    return memory;
}
bool lockPages(void *memory, std::size_t bytes) { return mlock(memory, bytes) == 0; }
void givePages(void *memory, std::size_t bytes) { munmap(memory, bytes); } // unlocks, too
#endif

} // namespace

void KeptSecret::keep(const Secret &secret)
{
    wipe();
    const QString &text = secret.text();
    const std::size_t needed = std::size_t(text.size()) * sizeof(QChar);
    if (needed == 0)
        return;
    m_bytes = (needed / pageSize() + 1) * pageSize();
    m_memory = takePages(m_bytes);
    if (!m_memory)
        return; // then a person has to type it
    m_locked = lockPages(m_memory, m_bytes);
    std::memcpy(m_memory, text.constData(), needed);
    m_length = text.size();
}

Secret KeptSecret::reveal() const
{
    return m_length == 0 ? Secret() : Secret(QString::fromRawData(static_cast<const QChar *>(m_memory), m_length));
}

void KeptSecret::wipe()
{
    if (!m_memory)
        return;
    auto *byte = static_cast<volatile char *>(m_memory);
    for (std::size_t i = 0; i < m_bytes; ++i)
        byte[i] = 0;
    givePages(m_memory, m_bytes);
    m_memory = nullptr;
    m_length = 0;
    m_locked = false;
}

} // namespace callfloor
